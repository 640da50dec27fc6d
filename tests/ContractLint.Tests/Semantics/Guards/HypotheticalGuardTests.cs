using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class HypotheticalGuardTests
{
    [Theory]
    [InlineData("What is [|cloaking|]?")]
    [InlineData("Qu'est-ce que le [|cloaking|] ?")]
    [InlineData("Exemples de pratiques : [|cloaking|], liens achetés.")]
    [InlineData("Si un client vous demande un [|audit gratuit|], vous devez refuser.")]
    [InlineData("If a client asks for a [|free audit|], you should say no.")]
    public void Hypotheses_and_questions_are_excused(string marked) => ShouldVeto(Guard.Hypothetical, marked, DocumentKind.Brief);

    [Theory]
    [InlineData("Pourriez-vous faire un [|audit gratuit|] ?")]
    [InlineData("Could you do a [|free audit|]?")]
    [InlineData("Un [|audit gratuit|] serait-il possible de votre côté ?")]
    [InlineData("If the client so requests, the Contractor [|shall provide a free audit|].")]
    [InlineData("Par exemple, vous devez [|faire un audit gratuit|].")]
    [InlineData("For example, the Contractor [|shall not compete|].")]
    [InlineData("Nous voulons du [|cloaking|].")]
    public void What_only_looks_like_hypotheses_and_questions_is_not(string marked) => ShouldPass(Guard.Hypothetical, marked, DocumentKind.Brief);
}
