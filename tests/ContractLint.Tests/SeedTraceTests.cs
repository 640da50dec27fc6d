using System.Collections.Concurrent;
using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Replies;
using ContractLint.Tests.Replies;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests;

/// <summary>The acceptance test of the founding text: each case it names, as somebody might write it today, is found and answered, and its peaceful neighbour left alone.</summary>
public sealed class SeedTraceTests
{
    private const int Cases = 33;

    // A linter reads its rules once: one for all documents of a reader.
    private static readonly ConcurrentDictionary<string, ContractLinter> Linters = new(StringComparer.Ordinal);

    public static TheoryData<string> Documents => [.. SeedTraceDocument.All.Select(document => document.Id)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_case_of_the_founding_text_is_found_and_answered(string id)
    {
        var document = SeedTraceDocument.All.Single(each => each.Id == id);
        var report = Linters.GetOrAdd(document.Reader, _ => new(document.Config)).LintText(document.Text, id + ".txt", cancellationToken: TestContext.Current.CancellationToken);
        var reply = ReplyComposer.Compose(report, ReplyOptions.Default);

        var faults = FindingFaults(document, report).Concat(ReplyFaults(document, report, reply)).Concat(ReplyChecks.FaultsOf(reply, report)).ToList();
        if (faults.Count > 0)
            Assert.Fail(Explain(document, report, reply, faults));
    }

    [Fact]
    public void Every_case_stands_in_both_languages() =>
        SeedTraceDocument.All.Select(document => (document.Seed, document.Language)).Distinct().Order()
            .ShouldBe(Enumerable.Range(1, Cases).SelectMany(number => Enum.GetValues<Language>().Select(language => ($"S{number:00}", language))).Order());

    [Fact]
    public void Every_document_has_an_id_of_its_own() =>
        SeedTraceDocument.All.Select(document => document.Id).ShouldBeUnique();

    [Fact]
    public void Every_document_is_read_in_its_language()
    {
        var linter = new ContractLinter();
        SeedTraceDocument.All.Where(document => linter.LintText(document.Text, "mail.txt", cancellationToken: TestContext.Current.CancellationToken).Model.Language != document.Language)
            .Select(document => document.Id).ShouldBeEmpty();
    }

    private static IEnumerable<string> FindingFaults(SeedTraceDocument document, LintReport report)
    {
        var all = report.Diagnostics.Select(finding => finding.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        var shown = report.Diagnostics.Where(finding => finding.Severity > DiagnosticSeverity.Hidden).Select(finding => finding.Descriptor.Id).Distinct().ToList();
        return
        [
            .. document.Expected.Except(shown).Select(rule => $"{rule} is not reported"),
            .. document.Hidden.Where(rule => !all.Contains(rule)).Select(rule => $"{rule} is not found, not even hidden"),
            .. shown.Where(rule => document.Absent.Any(start => rule.StartsWith(start, StringComparison.Ordinal))).Select(rule => $"{rule} is a false alarm"),
            .. document.Fine.Where(words => !report.Positives.Any(fact => Names(fact, document, words))).Select(words => $"'{words}' is not among what is fine"),
        ];
    }

    private static IEnumerable<string> ReplyFaults(SeedTraceDocument document, LintReport report, Reply reply)
    {
        if (document.Verdict is { } verdict && report.Verdict != verdict)
            yield return $"the verdict is {report.Verdict}, not {verdict}";
        if (document.Reply is { } form && reply.Form != form)
            yield return $"the reply is of the form {reply.Form}, not {form}";

        var said = WordsOf(reply);
        foreach (var words in document.ReplyHas.Where(words => !Has(said, words)))
            yield return $"the reply does not say '{words}'";
        foreach (var words in document.ReplyHasNot.Where(words => Has(said, words)))
            yield return $"the reply says '{words}'";
    }

    private static bool Names(PositiveFact fact, SeedTraceDocument document, string words) =>
        Has(fact.Text.In(document.Language), words) || Has(document.Text.Substring(fact.Span.Start, fact.Span.Length), words);

    // A reply has no-break spaces where a person who writes a test sees spaces.
    private static bool Has(string text, string words) =>
        text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string WordsOf(Reply reply) => string.Join("\n\n", [reply.Letter, .. reply.Table.Select(row => row.Proposal)]);

    private static string Explain(SeedTraceDocument document, LintReport report, Reply reply, List<string> faults)
    {
        var text = new StringBuilder($"{document.Id}: {string.Join("; ", faults)}.\n\n{document.Text}\n\n");
        text.Append($"Wanted: {string.Join(", ", [.. document.Expected, .. document.Hidden])}; not: {string.Join(", ", document.Absent)}\nFound, with the verdict {report.Verdict}:\n");
        foreach (var finding in report.Diagnostics)
            text.Append($"  {finding.Descriptor.Id} {finding.Severity}: {document.Text.AsSpan(finding.Trigger.Start, finding.Trigger.Length)}\n");
        foreach (var fact in report.Positives)
            text.Append($"  fine: {fact.Text.In(document.Language)}\n");
        return text.Append($"Reply ({reply.Form}):\n{WordsOf(reply)}\n").ToString();
    }
}
