using System.Globalization;
using ContractLint.Cli.Output;
using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Reporting;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Cli.Evaluation;

/// <summary>Says in tables how good the findings about labelled texts are, section by section; what the texts cannot tell has no section.</summary>
internal sealed class QualitySections(QualityReport whole, IReadOnlyList<MeasuredFile> files, Language language)
{
    private static readonly FindingOrigin[] Origins = [FindingOrigin.Rules, FindingOrigin.Classifier, FindingOrigin.Together];

    private readonly Language[] spoken = [.. new[] { Language.French, Language.English }.Where(spoken => whole.Outcomes.Any(outcome => outcome.Unit.Language == spoken))];

    public IEnumerable<NoteSection> All()
    {
        yield return new(QualityWords.Title.Say(language), null, [Intro(), QualityWords.Percents.Say(language)]);
        yield return new(QualityWords.Overall.Say(language), Pooled(withoutTriggers: false), [QualityWords.OfOverall.Say(language)]);
        if (whole.Outcomes.Any(outcome => outcome.Unit is { IsPositive: true, UsesTrigger: false }))
            yield return new(QualityWords.WithoutTriggers.Say(language), Pooled(withoutTriggers: true), [QualityWords.OfWithoutTriggers.Say(language)]);
        if (files.Count > 1)
            yield return new(QualityWords.ByFile.Say(language), ByFile(), [QualityWords.OfFiles.Say(language)]);

        foreach (var tongue in spoken)
        {
            if (ByLabel(tongue) is { Rows.Count: > 0 } labels)
                yield return new(QualityWords.ByLabel.Say(language, ("language", QualityWords.Of(tongue).Say(language))), labels, [QualityWords.OfLabels.Say(language)]);
        }

        foreach (var tongue in spoken)
        {
            if (ByRule(tongue) is { Rows.Count: > 0 } rules)
                yield return new(QualityWords.ByRule.Say(language, ("language", QualityWords.Of(tongue).Say(language))), rules, [QualityWords.OfRules.Say(language)]);
        }

        if (Innocent() is { Rows.Count: > 0 } innocent)
            yield return new(QualityWords.Innocent.Say(language), innocent, []);
        if (Calibration() is { Rows.Count: > 0 } bins)
            yield return new(QualityWords.Calibration.Say(language), bins, [QualityWords.OfCalibration.Say(language, ("error", Decimal(whole.CalibrationError() * 100)))]);
    }

    private string Intro() => QualityWords.Intro.Say(
        language,
        ("n", Number(whole.Outcomes.Length)),
        ("fr", Number(whole.Outcomes.Count(outcome => outcome.Unit.Language is Language.French))),
        ("en", Number(whole.Outcomes.Count(outcome => outcome.Unit.Language is Language.English))),
        ("families", Number(whole.Outcomes.Select(outcome => outcome.Unit.Family).Distinct().Count())),
        ("positive", Number(whole.Outcomes.Count(outcome => outcome.Unit.IsPositive))),
        ("innocent", Number(whole.Outcomes.Count(outcome => !outcome.Unit.IsPositive))));

    private NoteTable Pooled(bool withoutTriggers)
    {
        var rows =
            from tongue in spoken
            from origin in Origins
            let figure = whole.Pooled(origin, tongue, withoutTriggers)
            let macro = withoutTriggers ? [] : new[] { Percent(whole.MacroF1(origin, tongue)), AlarmsOf(whole, origin, tongue) }
            select (IReadOnlyList<string>)[$"{QualityWords.Of(tongue).Say(language)}, {QualityWords.Of(origin).Say(language).ToLower(CultureInfo.InvariantCulture)}", .. Cells(figure), .. macro];
        IReadOnlyList<string> last = withoutTriggers ? [] : [QualityWords.MacroF1.Say(language), QualityWords.Alarms.Say(language)];
        return new(["", .. FigureHeads(), .. last], [.. rows]);
    }

    private NoteTable ByFile()
    {
        var rows =
            from file in files
            from tongue in spoken
            let texts = file.Report.Outcomes.Count(outcome => outcome.Unit.Language == tongue)
            where texts > 0
            let rules = file.Report.Pooled(FindingOrigin.Rules, tongue).Tally
            let together = file.Report.Pooled(FindingOrigin.Together, tongue).Tally
            select (IReadOnlyList<string>)[$"{VisibleText.Of(Path.GetFileName(file.Name))}, {MachineWords.Of(tongue)}", Number(texts), Pair(rules), Pair(together), AlarmsOf(file.Report, FindingOrigin.Together, tongue)];
        return new(
            [QualityWords.File.Say(language), QualityWords.Texts.Say(language), QualityWords.Of(FindingOrigin.Rules).Say(language), QualityWords.Of(FindingOrigin.Together).Say(language), QualityWords.Alarms.Say(language)],
            [.. rows]);
    }

    private NoteTable ByLabel(Language tongue)
    {
        var rows =
            from label in ClauseLabels.Reported
            let together = whole.OfLabel(label, FindingOrigin.Together, tongue)
            where together.Tally != default
            select (IReadOnlyList<string>)
            [
                QualityWords.Of(label).Say(language), .. Cells(together),
                Percent(whole.OfLabel(label, FindingOrigin.Rules, tongue).Tally.F1), Percent(whole.OfLabel(label, FindingOrigin.Classifier, tongue).Tally.F1),
            ];
        return new([QualityWords.Label.Say(language), .. FigureHeads(), QualityWords.Of(FindingOrigin.Rules).Say(language), QualityWords.Of(FindingOrigin.Classifier).Say(language)], [.. rows]);
    }

    private NoteTable ByRule(Language tongue)
    {
        var rows =
            from rule in ContractLinter.Rules
            let figure = whole.OfRule(rule.Descriptor.Id, FindingOrigin.Together, tongue)
            where figure.Tally != default
            select (IReadOnlyList<string>)[$"{rule.Descriptor.Id} {rule.Descriptor.Name}", .. Cells(figure)];
        return new([QualityWords.Rule.Say(language), .. FigureHeads()], [.. rows]);
    }

    private NoteTable Innocent()
    {
        var told = Origins.ToDictionary(origin => origin, origin => whole.Innocent(origin, null).ToDictionary(row => row.Guard));
        var byLanguage = spoken.ToDictionary(tongue => tongue, tongue => whole.Innocent(FindingOrigin.Together, tongue).ToDictionary(row => row.Guard));
        var rows = told[FindingOrigin.Together].Values.Select(row => (IReadOnlyList<string>)
        [
            WordOf(row.Guard), Number(row.Units), .. Origins.Select(origin => Number(told[origin][row.Guard].Alarms)),
            .. spoken.Select(tongue => byLanguage[tongue].TryGetValue(row.Guard, out var own) ? $"{Number(own.Alarms)}/{Number(own.Units)}" : "–"),
        ]);
        return new([QualityWords.Guard.Say(language), QualityWords.Texts.Say(language), .. Origins.Select(origin => QualityWords.Of(origin).Say(language)), .. spoken.Select(MachineWords.Of)], [.. rows]);
    }

    private NoteTable Calibration()
    {
        var rows = whole.Calibration().Select(bin => (IReadOnlyList<string>)[$"{Percent(bin.From)}–{Percent(bin.From + 0.1)}", Number(bin.Units), Percent(bin.Probability), Percent(bin.Right)]);
        return new([QualityWords.Probability.Say(language), QualityWords.Texts.Say(language), QualityWords.Mean.Say(language), QualityWords.Right.Say(language)], [.. rows]);
    }

    private IEnumerable<string> FigureHeads() => [QualityWords.ToFind.Say(language), QualityWords.Precision.Say(language), QualityWords.Recall.Say(language), QualityWords.F1.Say(language)];

    private static IEnumerable<string> Cells(QualityFigure figure)
    {
        var tally = figure.Tally;
        yield return Number(tally.ToFind);
        yield return tally.Right + tally.Wrong == 0 ? "–" : Cell(tally.Precision, figure.Precision);
        yield return tally.ToFind == 0 ? "–" : Cell(tally.Recall, figure.Recall);
        yield return tally.ToFind == 0 ? "–" : Cell(tally.F1, figure.F1);
    }

    private string WordOf(string guard) => guard switch
    {
        "ordinary" => QualityWords.Ordinary.Say(language),
        "-" => QualityWords.AnotherSubject.Say(language),
        _ => Enum.TryParse<Guard>(guard.AsSpan().TrimStart('G'), out var known) && Enum.IsDefined(known)
            ? QualityWords.Guarded.Say(language, ("guard", guard), ("what", GuardWords.Of(known).Say(language)))
            : VisibleText.Of(guard),
    };

    private static string AlarmsOf(QualityReport report, FindingOrigin origin, Language tongue)
    {
        var innocent = report.Innocent(origin, tongue).ToList();
        return $"{Number(innocent.Sum(guard => guard.Alarms))}/{Number(innocent.Sum(guard => guard.Units))}";
    }

    private static string Pair(Tally tally) => $"{(tally.Right + tally.Wrong == 0 ? "–" : Percent(tally.Precision))}/{(tally.ToFind == 0 ? "–" : Percent(tally.Recall))}";

    private static string Cell(double value, Interval interval) => $"{Percent(value)} ({Percent(interval.Low)}–{Percent(interval.High)})";

    private static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);

    private string Decimal(double number) => number.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', language is Language.French ? ',' : '.');

    private static string Number(int number) => ReportWords.Number(number);
}
