using System.Collections.Immutable;
using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Cli.Tests.Support;

/// <summary>Finds a handful of wordings, and misbehaves on demand: tests of the command line need no rules.</summary>
internal sealed class FakeLinter(AnalyzerConfig config) : ILinter
{
    private static readonly (string Wording, DiagnosticDescriptor Rule, Role? Party)[] Wordings =
    [
        ("s'interdit de travailler pour un concurrent", SampleRules.NonCompete, Role.Provider),
        ("shall not work for a competitor", SampleRules.NonCompete, Role.Provider),
        ("soixante jours", SampleRules.LatePayment, Role.Client),
        ("sixty days", SampleRules.LatePayment, Role.Client),
        ("dans les meilleurs délais", SampleRules.Undated, null),
        ("as soon as possible", SampleRules.Undated, null),
    ];

    public IReadOnlyList<RulePage> ActiveRules => SampleRules.Pages;

    public DocumentReading Read(byte[] content, string name, CancellationToken cancellationToken)
    {
        var text = Encoding.UTF8.GetString(content);
        if (text.Contains("[crash]", StringComparison.Ordinal))
            throw new InvalidCastException("a secret of the inside");
        if (text.Contains("[slow]", StringComparison.Ordinal))
            cancellationToken.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
        if (text.Contains("[deaf]", StringComparison.Ordinal))
            Thread.Sleep(Timeout.Infinite);
        cancellationToken.ThrowIfCancellationRequested();

        var isScan = text.Contains("[scan]", StringComparison.Ordinal);
        return new(SampleDocument.Parse(name, isScan ? "" : text), isScan ? [ReadingTrouble.PagesWithoutText(3)] : [])
        {
            Coverage = isScan ? 0 : text.Contains("[partial]", StringComparison.Ordinal) ? 0.5 : 1,
        };
    }

    private LintReport Lint(byte[] content, string name, CancellationToken cancellationToken) => Lint(Read(content, name, cancellationToken), cancellationToken);

    public IEnumerable<LintReport> LintAll(byte[] content, string name, CancellationToken cancellationToken) => [Lint(content, name, cancellationToken)];

    public LintReport LintText(string text, string name, bool isFragment, CancellationToken cancellationToken) =>
        Lint(Encoding.UTF8.GetBytes(text), name, cancellationToken);

    public LintReport Lint(DocumentReading reading, CancellationToken cancellationToken)
    {
        var text = reading.Tree.Text.ToString();
        var language = config.DocumentLanguage ?? (text.Contains(" le ", StringComparison.OrdinalIgnoreCase) ? Language.French : Language.English);
        var model = new SemanticModel(reading.Tree, new() { Language = language, Kind = config.Kind ?? DocumentKind.Contract, Side = config.Side });

        var findings = Wordings
            .SelectMany(wording => Find(text, wording.Wording).Select(span => Make(wording.Rule, wording.Party, span, text, language)))
            .Concat(reading.Troubles.Select(trouble => new Diagnostic(SampleRules.NoTextLayer, default, default, DiagnosticSeverity.Warning, null, language, trouble.Arguments)))
            .OrderBy(finding => finding.Trigger)
            .ToImmutableArray();
        var verdict = findings.Any(finding => finding.Severity >= DiagnosticSeverity.Warning) ? Verdict.Negotiate : Verdict.Accept;
        var positives = Find(text, "acompte").Select(span => new PositiveFact(new("A deposit is paid.", "Un acompte est versé."), span)).ToImmutableArray();
        return new(model, findings, positives, verdict, reading.Coverage, reading.HasText);
    }

    private static Diagnostic Make(DiagnosticDescriptor rule, Role? party, TextSpan span, string text, Language language)
    {
        var sentenceStart = text.LastIndexOf('\n', span.Start) + 1;
        var lineEnd = text.IndexOf('\n', span.End) is >= 0 and var end ? end : text.Length;
        var words = text.Substring(span.Start, span.Length);
        return new(rule, TextSpan.FromBounds(sentenceStart, lineEnd), span, rule.StrictSeverity, party, language, Arguments(words))
        {
            Fingerprint = $"{rule.Id}{span.Length:x10}",
            Explanation = new($"<provider> <forbid> ..12 {words.Split(' ')[0]}*", [new(Guard.Negation, false), new(Guard.Mutuality, true)]),
        };
    }

    private static ImmutableArray<MessageArgument> Arguments(string words) =>
    [
        new("term", LocalizedText.Same(words)),
        new("party", new("The Provider", "Le Prestataire")),
        new("days", LocalizedText.Same("60")),
    ];

    private static IEnumerable<TextSpan> Find(string text, string wording)
    {
        for (var i = text.IndexOf(wording, StringComparison.Ordinal); i >= 0; i = text.IndexOf(wording, i + 1, StringComparison.Ordinal))
            yield return new(i, wording.Length);
    }
}
