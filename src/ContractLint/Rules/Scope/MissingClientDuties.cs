using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1010: nothing in a contract says what the client owes beside the price, or a text waives what the law asks of a site. What is missing stands in one line.</summary>
public sealed class MissingClientDuties(RulePage page) : DocumentRule(page)
{
    private static readonly LocalizedText Cooperation = new("the client's cooperation (content, access, contact)", "la collaboration du client (contenus, accès, interlocuteur)");
    private static readonly LocalizedText Cap = new("a cap on liability", "un plafond de responsabilité");

    // What may hold the duties, what has none.
    private static readonly string[] Silencing = ["cooperation", "elsewhere", "other-business"];

    private static readonly (string Block, LocalizedText Name)[] LegalDuties =
    [
        ("legal-notices", new("the legal notices of the site", "les mentions légales du site")),
        ("terms-of-sale", new("terms of sale", "les conditions de vente")),
        ("accessibility", new("accessibility", "l'accessibilité")),
        ("law", new("what the law asks of the client", "ce que la loi demande au client")),
    ];

    public override void Analyze(DocumentAnalysisContext context)
    {
        var waived = LegalDuties.Where(duty => !context.MatchesOf(duty.Block).IsEmpty).ToList();
        if (waived.Count > 0)
        {
            var trigger = waived.Select(duty => context.MatchesOf(duty.Block)[0]).Min();
            context.Report(context.Model.SentencesIn(trigger).First().Node.Span.Union(trigger), trigger, null, Role.Client, Arguments([.. waived.Select(duty => duty.Name)]));
            return;
        }

        // A brief is no contract yet: its silence says nothing. An attachment may be the text that is missing.
        if (context.Model.Kind.Kind is DocumentKind.Brief || context.Model.Tree.AttachedDocuments > 0 || Array.Exists(Silencing, block => !context.MatchesOf(block).IsEmpty))
            return;

        if (context.MatchesOf("service").IsEmpty || context.MatchesOf("client").IsEmpty)
            return;

        var head = context.Model.Sentences[0].Node.Span;
        var missing = Arguments(context.MatchesOf("cap").IsEmpty ? [Cooperation, Cap] : [Cooperation]);
        context.ReportAbsence(head, new(head.Start, 0), context.NearMisses.FirstOrDefault(), arguments: missing);
    }

    private static ImmutableArray<MessageArgument> Arguments(IReadOnlyList<LocalizedText> missing) =>
        [new("n", LocalizedText.Same(missing.Count.ToString(CultureInfo.InvariantCulture))), new("missing", SettingWords.Join(missing, "and", "et"))];
}
