using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class NegationGuardTests
{
    [Theory]
    [InlineData("Aucune [|clause de non-concurrence|] n'est stipulée.")]
    [InlineData("No [|non-compete|] applies.")]
    [InlineData("There is no deposit and no [|non-compete|].")]
    [InlineData("Il n'y a pas d'acompte et pas d'[|exclusivité|].")]
    [InlineData("This engagement is not [|exclusive|].")]
    [InlineData("Nous ne demandons pas d'[|audit gratuit|].")]
    [InlineData("We do not expect a [|free audit|].")]
    [InlineData("We expect no [|free audit|].")]
    [InlineData("[|L'audit n'est pas gratuit|].")]
    [InlineData("[|Un audit gratuit|] n'est pas demandé.")]
    [InlineData("A [|free audit|] is not required.")]
    [InlineData("Aucune obligation d'[|exclusivité|].")]
    [InlineData("The Contractor [|is not prohibited from working for competitors|].")]
    [InlineData("Il [|n'est pas interdit au Prestataire de travailler pour un concurrent|].")]
    [InlineData("Rien n'oblige à une [|exclusivité|].")]
    [InlineData("Nothing in this agreement creates a [|duty of exclusivity|].")]
    [InlineData("Aucune [|exclusivité|] n'est prévue, sauf accord contraire.")]
    [InlineData("Nous n'attendons pas :\n- d'[|audit gratuit|]")]
    public void Denials_are_excused(string marked) => ShouldVeto(Guard.Negation, marked, DocumentKind.Contract);

    [Theory]
    [InlineData("Le Prestataire [|n'est pas autorisé à travailler pour un concurrent|].")]
    [InlineData("The Contractor [|shall not compete|].")]
    [InlineData("Le Prestataire [|n'exercera pas d'activité concurrente|].")]
    [InlineData("Sans préavis, le Prestataire [|doit réaliser un audit gratuit|].")]
    [InlineData("Without prior notice the Contractor [|shall not compete|].")]
    [InlineData("Le contrat n'est pas long, mais [|l'exclusivité|] est exigée.")]
    [InlineData("Le contrat n'est pas long, le Prestataire [|s'interdit de travailler pour un concurrent|].")]
    [InlineData("Nous ne retiendrons aucune offre sans [|audit gratuit|].")]
    [InlineData("We accept no offer without a [|free audit|].")]
    [InlineData("Aucune exclusivité, sauf [|chez les concurrents|].")]
    [InlineData("Aucune [|clause de non-concurrence|] n'est stipulée, sauf pour les clients du secteur.")]
    [InlineData("Not only the [|free audit|] matters.")]
    [InlineData("Le Prestataire ne travaillera que sur un [|audit gratuit|].")]
    [InlineData("Un [|audit non rémunéré|] est demandé.")]
    [InlineData("An [|audit at no cost|] is expected.")]
    [InlineData("Sans doute un [|audit gratuit|].")]
    [InlineData("We don't have testimonials yet, so [|just make up three|].")]
    [InlineData("On n'a pas d'avis pour l'instant, donc [|inventez-en trois|].")]
    [InlineData("Can't you [|make up three testimonials|]?")]
    [InlineData("Tu pourrais pas [|inventer trois avis|] ?")]
    [InlineData("Le Prestataire ne pourra :\n- [|travailler pour un concurrent|]")]
    public void What_only_looks_like_denials_is_not(string marked) => ShouldPass(Guard.Negation, marked, DocumentKind.Contract);
}
