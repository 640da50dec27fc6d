using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Budget;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Parsing;
using ContractLint.Diagnostics.Settings;

namespace ContractLint.Cli.Budget;

/// <summary>The question of <c>budget</c>: what was typed, else what the document says, else the settings.</summary>
internal static class BudgetOptions
{
    public const string Amount = "--amount";

    public static readonly IReadOnlyList<OptionSpec> All =
    [
        new(Amount, "SUM", new("the price without VAT: 12000, 12k€, \"£9,000\"", "le prix hors taxes : 12000, 12k€, « 12 000 € »")),
        new("--expenses", "SUM", new("the part of it for hosting, maintenance, training", "la part d'hébergement, de maintenance, de formation")),
        new("--vat", "PERCENT", new("VAT rate (default: 20; 0 where none is charged)", "taux de TVA (par défaut : 20 ; 0 sans TVA)")),
        new("--site", "active|passive|auto", new("orders, bookings, payments; or a showcase (default: as the document says)", "commandes, réservations, paiements ; ou vitrine (par défaut : selon le document)")) { Choices = ["active", "passive", "auto"] },
        new("--regime", "real|micro|association|private|unknown", new("how the client is taxed", "régime fiscal du client")) { Choices = ["real", "micro", "association", "private", "unknown"] },
        new("--recovers-vat", "yes|no", new("whether the client recovers VAT (default: yes, no for an association)", "si le client récupère la TVA (par défaut : yes, no pour une association)")) { Choices = ["yes", "no"] },
        new("--years", "N,N", new("years of use, 1 to 10 (default: 3,4,5)", "années d'usage, de 1 à 10 (par défaut : 3,4,5)")),
        new("--in-service", "DATE", new("the day it goes into service, 2026-10-01: shows each year's charge", "jour de mise en service, 2026-10-01 : montre la charge de chaque exercice")),
        new("--year-end", "MM-DD", new("last day of the client's financial year (default: 12-31)", "dernier jour de l'exercice du client (par défaut : 12-31)")),
        new("--day-count", "360|365", new("days of a year in the first year's share (default: 360)", "jours de l'année dans le prorata de la première (par défaut : 360)")) { Choices = ["360", "365"] },
    ];

    /// <summary>The question, and the currency the sums are in.</summary>
    public static (BudgetQuestion Question, string Currency) Read(ParsedCommand command, BudgetCues? cues, SettingTable settings)
    {
        var typed = SumOf(command, Amount);
        var rate = RateOf(command, settings);
        var regime = RegimeOf(command, cues, settings);
        var fromDocument = cues?.WithoutVat(rate) ?? 0;
        var amount = typed?.Sum ?? fromDocument;
        var expenses = SumOf(command, "--expenses")?.Sum ?? (typed is null ? cues?.Expenses ?? 0 : 0);
        if (expenses > amount)
            throw new UsageException(new("--expenses cannot be more than the price.", "--expenses ne peut pas dépasser le prix."));

        var question = new BudgetQuestion
        {
            Amount = amount,
            Expenses = expenses,
            VatRate = rate,
            Kind = (command.Value("--site") ?? settings.Text("budget.siteKind")) switch { "active" => SiteKind.Active, "passive" => SiteKind.Passive, _ => cues?.Kind ?? SiteKind.Unknown },
            Regime = regime,
            RecoversVat = command.Value("--recovers-vat") is { } recovers ? recovers is "yes" : regime is not ClientRegime.Association,
            Years = YearsOf(command, settings),
            InService = DateOf(command),
            YearEnd = YearEndOf(command),
            DayCount = command.Value("--day-count") is "365" ? 365 : 360,
        };
        return (question, typed is { Currency.Length: > 0 } own ? own.Currency : cues?.Currency ?? "EUR");
    }

    // What people write: "12000", "12 000,50 €", "12k€".
    private static (decimal Sum, string Currency)? SumOf(ParsedCommand command, string option)
    {
        if (command.Value(option) is not { } text)
            return null;

        return SumText.Read(text)
            ?? throw new UsageException(new($"{option} needs a sum above zero, as 12000 or 12k€, not '{text}'.", $"{option} attend une somme positive, comme 12000 ou 12k€, pas « {text} »."));
    }

    private static decimal RateOf(ParsedCommand command, SettingTable settings)
    {
        if (command.Value("--vat") is not { } text)
            return settings.IsYes("vat.exempt") ? 0 : (settings.Number("budget.vatRate") ?? 20) / 100;

        return decimal.TryParse(text.TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100
            ? percent / 100
            : throw new UsageException(new($"--vat needs a percentage from 0 to 100, not '{text}'.", $"--vat attend un pourcentage de 0 à 100, pas « {text} »."));
    }

    private static ClientRegime RegimeOf(ParsedCommand command, BudgetCues? cues, SettingTable settings)
    {
        var told = command.Value("--regime") ?? settings.Text("clientRegime");
        return Enum.TryParse<ClientRegime>(told, ignoreCase: true, out var regime) && (regime is not ClientRegime.Unknown || command.Has("--regime")) ? regime : cues?.Regime ?? ClientRegime.Unknown;
    }

    private static ImmutableArray<int> YearsOf(ParsedCommand command, SettingTable settings)
    {
        var typed = command.List("--years");
        var years = ImmutableArray.CreateBuilder<int>();
        foreach (var item in typed.Count > 0 ? typed : settings.Items("budget.years"))
        {
            if (!int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 10)
                throw new UsageException(new($"--years needs whole numbers from 1 to 10, not '{item}'.", $"--years attend des nombres entiers de 1 à 10, pas « {item} »."));

            years.Add(number);
        }

        return years.Count > 0 ? [.. years.Distinct().Order()] : BudgetQuestion.UsualYears;
    }

    private static DateOnly? DateOf(ParsedCommand command) => command.Value("--in-service") is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1990 and <= 2200 ? date
        : throw new UsageException(new($"--in-service needs a day as 2026-10-01, not '{text}'.", $"--in-service attend un jour comme 2026-10-01, pas « {text} »."));

    // 2024 is a leap year: the 29th of February may end a year.
    private static (int Month, int Day) YearEndOf(ParsedCommand command) => command.Value("--year-end") is not { } text ? (12, 31)
        : DateOnly.TryParseExact($"2024-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (date.Month, date.Day)
        : throw new UsageException(new($"--year-end needs a month and a day as 12-31, not '{text}'.", $"--year-end attend un mois et un jour comme 12-31, pas « {text} »."));
}
