using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Tests.Rules.Integrity;

/// <summary>What the rules about the file itself say of a document made by a test.</summary>
internal static class FileFindings
{
    private static readonly ContractLinter Linter = new(AnalyzerConfig.Default with { Select = ["CL9", "CL8010", "CL8011"], Profile = Profile.Strict, Kind = DocumentKind.Contract });

    /// <summary>Each finding as its rule, its severity and the words it is about: "CL9003 Error: the words".</summary>
    public static List<string> Of(byte[] content, string name) =>
        ListOf(Report(content, name));

    /// <summary>The messages of one rule.</summary>
    public static List<string> Messages(byte[] content, string name, string rule, Language language = Language.English) =>
        [.. Report(content, name).Diagnostics.Where(finding => finding.Descriptor.Id == rule).Select(finding => finding.MessageIn(language))];

    public static LintReport Report(byte[] content, string name) => Linter.Lint(content, name);

    private static List<string> ListOf(LintReport report) =>
        [.. report.Diagnostics.Select(finding => $"{finding.Descriptor.Id} {finding.Severity}: {report.Model.Tree.Text[finding.Trigger]}")];
}
