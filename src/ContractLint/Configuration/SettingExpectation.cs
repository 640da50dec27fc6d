using System.Globalization;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>What a setting takes, in words that complete "needs": "a time of day such as 09:00".</summary>
internal static class SettingExpectation
{
    public static LocalizedText Of(SettingType type) => type.Kind switch
    {
        SettingKind.Number => OfNumber(type),
        SettingKind.YesNo => new("true or false", "true ou false"),
        SettingKind.Time => new("a time of day such as \"09:00\"", "une heure telle que « 09:00 »"),
        SettingKind.Days => new("days such as mon-fri or mon, wed", "des jours tels que mon-fri ou mon, wed"),
        SettingKind.TimeZone => new("a time zone such as Europe/Paris", "un fuseau horaire tel que Europe/Paris"),
        SettingKind.Choice => Words(type),
        SettingKind.List => type.Choices.IsEmpty ? new("a list such as [a, b]", "une liste telle que [a, b]") : new($"a list of {Words(type).En}", $"une liste de {Words(type).Fr}"),
        SettingKind.Law => new($"a country: {Countries()}", $"un pays : {Countries()}"),
        SettingKind.Courts => new("countries or cities such as [FR] or [Lyon]", "des pays ou des villes tels que [FR] ou [Lyon]"),
        SettingKind.Range => new("two amounts such as 3000-8000 EUR, the lower first", "deux montants tels que 3000-8000 EUR, le plus bas d'abord"),
        SettingKind.Link => new("the address of a page, https://…", "l'adresse d'une page, https://…"),
        _ => new("words", "des mots"),
    };

    /// <summary>"a, b or c" in both languages.</summary>
    public static LocalizedText Words(IReadOnlyList<string> words) =>
        SettingWords.Join([.. words.Select(LocalizedText.Same)], "or", "ou");

    private static LocalizedText Words(SettingType type) => Words([.. type.Choices]);

    private static LocalizedText OfNumber(SettingType type)
    {
        var (english, french) = type.IsWhole ? ("a whole number", "un nombre entier") : ("a number", "un nombre");
        return type.IsBounded
            ? new LocalizedText($"{english} from {Figure(type.Min)} to {Figure(type.Max)}", $"{french} de {Figure(type.Min)} à {Figure(type.Max)}")
            : new LocalizedText($"{english} from {Figure(type.Min)} on", $"{french} à partir de {Figure(type.Min)}");
    }

    private static string Figure(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Countries() => string.Join(", ", Diagnostics.Settings.Countries.All.Take(8).Select(country => country.Code)) + "…";
}
