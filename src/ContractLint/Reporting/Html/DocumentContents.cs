using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>What the page says of one document: its points and good news with their links, and what could not be read.</summary>
internal sealed class DocumentContents
{
    private const int MostPositives = 100;

    private DocumentContents(LintReport report, string id)
    {
        Report = report;
        Id = id;
    }

    public LintReport Report { get; }

    /// <summary>The name of the document inside the page; every name of a part of it begins with it.</summary>
    public string Id { get; }

    /// <summary>The points that are shown, the gravest first.</summary>
    public List<(Diagnostic Finding, Highlight Link)> Findings { get; } = [];

    /// <summary>How many points the limit leaves out.</summary>
    public int LeftOut { get; private init; }

    /// <summary>How many points of each weight there are, those that are left out included.</summary>
    public List<(DiagnosticSeverity Severity, string Words)> Counts { get; private init; } = [];

    public List<(PositiveFact Fact, Highlight Link)> Positives { get; } = [];

    public List<Diagnostic> Troubles { get; private init; } = [];

    public bool IsReadInPart => Report.HasText && Report.Coverage < 1;

    public IEnumerable<Highlight> Highlights => Findings.Select(finding => finding.Link).Concat(Positives.Select(fact => fact.Link));

    public static DocumentContents Of(LintReport report, string id, HtmlLimits limits, ReportOptions options)
    {
        var findings = ReportOrder.FindingsOf(report, options);
        var contents = new DocumentContents(report, id)
        {
            LeftOut = Math.Max(0, findings.Count - limits.Findings),
            Counts = [.. ReportWords.CountsBySeverity(findings, options.Language)],
            Troubles = ReportOrder.TroublesOf(report, options),
        };

        foreach (var finding in findings.Take(limits.Findings))
            contents.Findings.Add((finding, contents.LinkTo(finding, options.Language)));
        foreach (var fact in report.Positives.Take(MostPositives))
            contents.Positives.Add((fact, contents.LinkTo(fact, options.Language)));
        return contents;
    }

    private Highlight LinkTo(Diagnostic finding, Language language)
    {
        var number = ReportWords.Number(Findings.Count + 1);
        var label = $"{HtmlWords.PointNumber.Say(language, ("n", number))}, {ReportWords.Of(finding.Severity).Say(language)}, {VisibleText.Of(finding.Descriptor.Title.Say(language))}";
        return new(Clamp(finding.Trigger), number, MachineWords.Of(finding.Severity), $"{Id}-m{number}", $"{Id}-f{number}", label);
    }

    private Highlight LinkTo(PositiveFact fact, Language language)
    {
        var number = ReportWords.Number(Positives.Count + 1);
        return new(Clamp(fact.Span), "✓", "fine", $"{Id}-q{number}", $"{Id}-p{number}", $"{ReportWords.WhatIsFine.Say(language)}, {VisibleText.Of(fact.Text.Say(language))}");
    }

    // A rule pack that points outside the text must not cost the whole report.
    private TextSpan Clamp(TextSpan span)
    {
        var length = Report.Model.Tree.Text.Length;
        var start = Math.Clamp(span.Start, 0, length);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, length));
    }
}
