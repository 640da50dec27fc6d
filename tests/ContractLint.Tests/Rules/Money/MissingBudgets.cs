using System.Text;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;

namespace ContractLint.Tests.Rules.Money;

/// <summary>What CL2010 says of a brief.</summary>
internal static class MissingBudgets
{
    /// <summary>Its findings in a brief in Markdown.</summary>
    public static IReadOnlyList<Diagnostic> Of(string brief, Language language) => Lint(brief, language).Diagnostics;

    /// <summary>The amount it found and set aside, in its words.</summary>
    public static string SetAside(string brief, Language language)
    {
        var report = Lint(brief, language);
        var finding = report.Diagnostics.ShouldHaveSingleItem("taken for a budget: " + string.Join(", ", report.Positives.Select(fact => report.Model.Tree.Text[fact.Span])));
        var nearest = finding.Explanation.ShouldNotBeNull().Nearest.ShouldNotBeNull();
        return report.Model.Tree.Text[nearest.Span];
    }

    private static LintReport Lint(string brief, Language language)
    {
        var config = AnalyzerConfig.Default with { Kind = DocumentKind.Brief, DocumentLanguage = language, Select = ["CL2010"] };
        return new ContractLinter(config).Lint(Encoding.UTF8.GetBytes(brief), "brief.md");
    }
}
