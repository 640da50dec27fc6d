using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting.Sarif;

/// <summary>SARIF 2.1.0 for code scanning, as GitHub reads it: the gravest findings first, since it keeps only the first 5,000.</summary>
/// <remarks>
/// Hidden findings are left out, for each would become an alert; accepted ones stay, marked as suppressed. What could not be read is a result as
/// well as a notification: a list of alerts shows only results, and an unread document must not look clean.
/// </remarks>
public sealed class SarifReport(Stream output, ReportOptions options) : IReportWriter
{
    /// <summary>GitHub refuses a file with more results.</summary>
    private const int MostResults = 25_000;

    /// <summary>GitHub keeps the first ones.</summary>
    private const int ShownResults = 5_000;

    private readonly SarifRules rules = new(options);
    private readonly List<SarifNotification> notifications = [];
    private readonly List<SarifArtifact> artifacts = [];
    private List<SarifResult> results = [];
    private int count;
    private bool isComplete = true;

    public void Add(LintReport report)
    {
        var uri = DocumentPath.ToUri(report.Name);
        artifacts.Add(new(uri, ReadingExtent.Of(report)));
        foreach (var diagnostic in report.Diagnostics.Where(options.ShowsToReviewers))
            Keep(ResultOf(diagnostic, report, uri));

        foreach (var trouble in report.Diagnostics.Where(ReadingTroubles.IsReadingTrouble))
        {
            var text = VisibleText.Of($"{trouble.MessageIn(options.Language)} {trouble.AdviceIn(options.Language)}");
            notifications.Add(new(trouble.Severity, text, rules.IndexOf(trouble.Descriptor), trouble.Descriptor.Id, uri));
        }

        if (report.UnsaidTrouble() is { } unsaid)
            Tell(unsaid);
        isComplete &= report.HasText;
    }

    public void AddFailure(DocumentFailure failure)
    {
        artifacts.Add(new(DocumentPath.ToUri(failure.Name), null));
        Tell(failure);
    }

    private void Tell(DocumentFailure failure)
    {
        var rule = options.Rules.FirstOrDefault(rule => rule.Descriptor.Id == SarifWords.Unread.Id)?.Descriptor ?? SarifWords.Unread;
        var index = rules.IndexOf(rule);
        var text = AlertMessage.Of(failure, options.Language);
        var uri = DocumentPath.ToUri(failure.Name);
        var message = new LocalizedText(AlertMessage.Of(failure, Language.English), AlertMessage.Of(failure, Language.French));

        notifications.Add(new(DiagnosticSeverity.Error, text, index, rule.Id, uri));
        Keep(new(index, rule.Id, DiagnosticSeverity.Error, uri, FileRegion.Start, text, message) { Fingerprint = "document-not-read" });
        isComplete = false;
    }

    public void Finish()
    {
        KeepGravest();
        if (count > ShownResults)
        {
            var text = SarifWords.TooMany.Say(options.Language, ("n", ReportWords.Number(count)), ("kept", ReportWords.Number(results.Count)));
            notifications.Add(new(DiagnosticSeverity.Warning, text));
        }

        using (var json = new Utf8JsonWriter(output, DiagnosticJson.WriterOptions with { Indented = true }))
            new SarifRun(json, options).Write(rules, results, notifications, artifacts, isComplete);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private SarifResult ResultOf(Diagnostic diagnostic, LintReport report, string uri)
    {
        var tree = report.Model.Tree;
        var region = FileRegion.Of(diagnostic, tree);
        var text = AlertMessage.Of(diagnostic, report, region, options.Language);
        var message = new LocalizedText(VisibleText.Of(diagnostic.MessageIn(Language.English)), VisibleText.Of(diagnostic.MessageIn(Language.French)));
        return new(rules.IndexOf(diagnostic.Descriptor), diagnostic.Descriptor.Id, diagnostic.Severity, uri, region, text, message)
        {
            Words = DiagnosticJson.Within(tree.Text, diagnostic.Trigger).ToString(),
            Place = diagnostic.Trigger.IsEmpty ? null : tree.LocationOf(diagnostic.Trigger),
            Party = diagnostic.Party is { } party ? MachineWords.Of(party) : null,
            Source = diagnostic.Source,
            Probability = diagnostic.Probability,
            Weighed = [.. ClassifierWords.Weighed(diagnostic).Select(words => (DiagnosticJson.Within(tree.Text, words.Span).ToString(), words.Weight))],
            Fingerprint = diagnostic.Fingerprint,
            IsSuppressed = diagnostic.IsSuppressed,
        };
    }

    // However many findings there are, memory holds those that will be written and as many again.
    private void Keep(SarifResult result)
    {
        count++;
        results.Add(result);
        if (results.Count >= 2 * MostResults)
            KeepGravest();
    }

    // Accepted ones last in their rank: what is settled must not crowd out what is not. The order of the documents is kept otherwise.
    private void KeepGravest() =>
        results = [.. results.OrderByDescending(result => result.Severity).ThenBy(result => result.IsSuppressed).Take(MostResults)];
}
