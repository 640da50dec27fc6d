using System.Text.Encodings.Web;
using System.Text.Json;
using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Evaluation;

/// <summary>The quality report as JSON: shares from 0 to 1, every figure with its counts and its interval. The words are a contract.</summary>
internal sealed class QualityJson(Utf8JsonWriter json, QualityReport whole)
{
    private static readonly Language?[] Languages = [Language.French, Language.English, null];
    private static readonly FindingOrigin[] Origins = [FindingOrigin.Rules, FindingOrigin.Classifier, FindingOrigin.Together];

    public static void Write(QualityReport whole, IReadOnlyList<MeasuredFile> files, string version, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
            new QualityJson(json, whole).Write(files, version);

        output.WriteByte((byte)'\n');
    }

    private void Write(IReadOnlyList<MeasuredFile> files, string version)
    {
        json.WriteStartObject();
        json.WriteString("version", version);
        json.WriteNumber("texts", whole.Outcomes.Length);
        json.WriteNumber("positive", whole.Outcomes.Count(outcome => outcome.Unit.IsPositive));
        json.WriteNumber("families", whole.Outcomes.Select(outcome => outcome.Unit.Family).Distinct().Count());
        WriteList("files", files, file =>
        {
            json.WriteString("file", file.Name.Replace('\\', '/'));
            json.WriteNumber("texts", file.Report.Outcomes.Length);
            WriteList("overall", Pairs(), pair => WriteOverall(file.Report, pair.Language, pair.Origin));
        });
        WriteList("overall", Pairs(), pair => WriteOverall(whole, pair.Language, pair.Origin));
        WriteList("withoutTriggers", Pairs(), pair => WriteFigure(pair.Language, pair.Origin, whole.Pooled(pair.Origin, pair.Language, withoutTriggers: true)));
        WriteList("labels", ClauseLabels.Reported.SelectMany(label => Pairs(), (label, pair) => (label, pair)), entry =>
        {
            json.WriteString("label", ClauseLabels.NameOf(entry.label));
            WriteFigure(entry.pair.Language, entry.pair.Origin, whole.OfLabel(entry.label, entry.pair.Origin, entry.pair.Language));
        });
        WriteList("rules", RuleFigures(), entry =>
        {
            json.WriteString("rule", entry.Rule);
            WriteFigure(entry.Language, entry.Origin, entry.Figure);
        });
        WriteList("innocent", Pairs().SelectMany(pair => whole.Innocent(pair.Origin, pair.Language), (pair, row) => (pair, row)), entry =>
        {
            WriteWho(entry.pair.Language, entry.pair.Origin);
            json.WriteString("guard", entry.row.Guard);
            json.WriteNumber("texts", entry.row.Units);
            json.WriteNumber("alarms", entry.row.Alarms);
        });
        json.WriteNumber("calibrationError", Rounded(whole.CalibrationError()));
        WriteList("calibration", whole.Calibration(), bin =>
        {
            json.WriteNumber("from", Rounded(bin.From));
            json.WriteNumber("texts", bin.Units);
            json.WriteNumber("probability", Rounded(bin.Probability));
            json.WriteNumber("right", Rounded(bin.Right));
        });
        json.WriteEndObject();
    }

    // The classifier names labels; which rule it means is decided where no rule speaks, and told as "together".
    private IEnumerable<(string Rule, Language? Language, FindingOrigin Origin, QualityFigure Figure)> RuleFigures() =>
        from rule in ContractLinter.Rules
        from language in Languages
        from origin in new[] { FindingOrigin.Rules, FindingOrigin.Together }
        let figure = whole.OfRule(rule.Descriptor.Id, origin, language)
        where figure.Tally != default
        select (rule.Descriptor.Id, language, origin, figure);

    private static IEnumerable<(Language? Language, FindingOrigin Origin)> Pairs() =>
        from language in Languages
        from origin in Origins
        select (language, origin);

    private void WriteOverall(QualityReport report, Language? language, FindingOrigin origin)
    {
        WriteFigure(language, origin, report.Pooled(origin, language));
        json.WriteNumber("macroF1", Rounded(report.MacroF1(origin, language)));
        var innocent = report.Innocent(origin, language).ToList();
        json.WriteNumber("innocent", innocent.Sum(guard => guard.Units));
        json.WriteNumber("alarms", innocent.Sum(guard => guard.Alarms));
    }

    private void WriteFigure(Language? language, FindingOrigin origin, QualityFigure figure)
    {
        WriteWho(language, origin);
        json.WriteNumber("right", figure.Tally.Right);
        json.WriteNumber("wrong", figure.Tally.Wrong);
        json.WriteNumber("missed", figure.Tally.Missed);
        WriteShare("precision", figure.Tally.Precision, figure.Precision);
        WriteShare("recall", figure.Tally.Recall, figure.Recall);
        WriteShare("f1", figure.Tally.F1, figure.F1);
    }

    private void WriteWho(Language? language, FindingOrigin origin)
    {
        json.WriteString("language", language is { } known ? MachineWords.Of(known) : "all");
        json.WriteString("origin", origin switch { FindingOrigin.Rules => "rules", FindingOrigin.Classifier => "ml", _ => "together" });
    }

    private void WriteShare(string name, double value, Interval interval)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value", Rounded(value));
        json.WriteNumber("low", Rounded(interval.Low));
        json.WriteNumber("high", Rounded(interval.High));
        json.WriteEndObject();
    }

    private void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static double Rounded(double value) => Math.Round(value, 4);
}
