using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Privacy;

/// <summary>CL5010: the contract opens personal data to the provider and says nothing of what article 28 of the GDPR asks. One finding at the head of the document.</summary>
public sealed class MissingDpa(RulePage page) : DocumentRule(page)
{
    // With so many of the seven items the terms are there, good or bad.
    private const int Enough = 4;

    // The terms themselves, what may hold them, who needs none.
    private static readonly string[] Silencing = ["terms", "elsewhere", "controller", "no-data", "other-business"];

    private static readonly (string Block, LocalizedText Name)[] Items =
    [
        ("instructions", new("documented instructions", "instructions documentées")),
        ("secrecy", new("confidentiality of the data", "confidentialité des données")),
        ("security", new("security measures", "mesures de sécurité")),
        ("sub-processors", new("sub-processors", "sous-traitants ultérieurs")),
        ("assistance", new("assistance to the controller", "aide au responsable de traitement")),
        ("return", new("return or deletion of the data", "restitution ou suppression des données")),
        ("audit", new("audits", "audits")),
    ];

    public override void Analyze(DocumentAnalysisContext context)
    {
        // A brief is no contract yet; an attachment may be the annex that is missing.
        var isSilenced = context.Model.Kind.Kind is DocumentKind.Brief || context.Model.Tree.AttachedDocuments > 0 || !EuropeanDataLaw.Governs(context);
        if (isSilenced || context.MatchesOf("access").IsEmpty || Array.Exists(Silencing, block => !context.MatchesOf(block).IsEmpty))
            return;

        var missing = Items.Where(item => context.MatchesOf(item.Block).IsEmpty).Select(item => item.Name).ToImmutableArray();
        if (Items.Length - missing.Length >= Enough)
            return;

        var head = context.Model.Sentences[0].Node.Span;
        context.ReportAbsence(head, new(head.Start, 0), context.NearMisses.FirstOrDefault(), null, new MessageArgument("missing", SettingWords.Join(missing, "and", "et")));
    }
}
