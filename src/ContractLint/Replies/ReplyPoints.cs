using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>What an answer speaks of: the points to refuse or to change, in the order of a letter, and the questions.</summary>
/// <remarks>One finding of each rule: a letter says a thing once. <see cref="Findings"/> keeps them all, for a table.</remarks>
internal sealed class ReplyPoints
{
    private const int QuestionsInALetter = 2;

    // A tone is not answered, distrust is not named, and a missing budget is a question.
    private static readonly string[] NeverRefused = ["CL2010", "CL6001", "CL6004"];

    public ReplyPoints(LintReport report)
    {
        // A likeness refuses nothing in the reader's name: what the classifier alone found is theirs to judge first.
        var open = report.Diagnostics.Where(finding => finding.Source is FindingSource.Rule && !finding.IsSuppressed && finding.Severity > DiagnosticSeverity.Hidden && finding.Descriptor.Reply is not null).ToList();
        Findings = [.. open.Where(IsPoint).OrderBy(Order).ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal).ThenBy(finding => finding.Trigger)];
        Points = [.. Findings.DistinctBy(finding => finding.Descriptor.Id)];
        Questions = [.. open.Where(IsQuestion).OrderByDescending(finding => finding.Severity).DistinctBy(finding => finding.Descriptor.Id).Take(QuestionsInALetter)];
        EarlyAgreement = Points.Any(point => point.Descriptor.Id is "CL3001") ? null : open.FirstOrDefault(finding => finding.Descriptor.Id is "CL3008");
    }

    public ImmutableArray<Diagnostic> Findings { get; }

    public ImmutableArray<Diagnostic> Points { get; }

    public ImmutableArray<Diagnostic> Questions { get; }

    /// <summary>A confidentiality agreement asked for before the project is described: answered as the user has said, and no refusal.</summary>
    public Diagnostic? EarlyAgreement { get; }

    /// <summary>Whether the wiser answer is none: somebody is to be deceived, or a system broken into.</summary>
    public bool DeservesNoAnswer => Points.Any(point => point.Severity is DiagnosticSeverity.Error && point.Descriptor.Id is "CL4003" or "CL4004");

    /// <summary>The words of the document a finding is about, as its message quotes them.</summary>
    public static string WordingOf(Diagnostic finding, DocumentTree tree, Language language) =>
        finding.Arguments.FirstOrDefault(argument => argument.Name is "term") is { Name: not null } term ? term.Value.In(language) : OneLine.Of(tree.Text[finding.Trigger]);

    private static bool IsPoint(Diagnostic finding) =>
        finding.Severity >= DiagnosticSeverity.Warning
        && finding.Descriptor.Category is not (Category.Engine or Category.Drafting or Category.Integrity)
        && !NeverRefused.Contains(finding.Descriptor.Id);

    private static bool IsQuestion(Diagnostic finding) =>
        finding.Descriptor.Id is "CL2010" || finding.Descriptor.Category is Category.Drafting or Category.Integrity;

    // The gravest first; among equals conduct, then money, covenants, scope, hours, and the rest of a contract.
    private static int Order(Diagnostic finding) => (DiagnosticSeverity.Error - finding.Severity) * 10 + finding.Descriptor.Category switch
    {
        Category.Ethics => 0,
        Category.Privacy => 1,
        Category.Money => 2,
        Category.Covenants => 3,
        Category.Scope => 4,
        Category.Conditions => 5,
        _ => 6,
    };
}
