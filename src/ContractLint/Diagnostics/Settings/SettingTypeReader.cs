using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>The type of a parameter as its page writes it after the default: <c>30 (0..600)</c>, <c>large (always, large, never)</c>; without one the default tells.</summary>
internal static class SettingTypeReader
{
    private static readonly (string Word, SettingType Type)[] Words =
    [
        ("text", new(SettingKind.Text)),
        ("number", new(SettingKind.Number)),
        ("percent", SettingType.Percent),
        ("yes-no", new(SettingKind.YesNo)),
        ("time", new(SettingKind.Time)),
        ("days", new(SettingKind.Days)),
        ("timezone", new(SettingKind.TimeZone)),
        ("list", new(SettingKind.List)),
        ("law", new(SettingKind.Law)),
        ("courts", new(SettingKind.Courts)),
        ("range", new(SettingKind.Range)),
        ("link", new(SettingKind.Link)),
    ];

    /// <summary>The words that name a type.</summary>
    public static IEnumerable<string> TypeNames => Words.Select(pair => pair.Word);

    public static readonly LocalizedText Expected = new(
        "After the default may stand bounds (0..600), a list of words (always, large, never) or one of: " + string.Join(", ", Words.Select(pair => pair.Word)) + ".",
        "Après la valeur par défaut peuvent figurer des bornes (0..600), une liste de mots (always, large, never) ou l'un de : " + string.Join(", ", Words.Select(pair => pair.Word)) + ".");

    /// <summary>The default and the words in brackets behind it, where there are some.</summary>
    public static (string Default, string? Type) Split(string written)
    {
        var open = written[written.Length - 1] is ')' ? written.LastIndexOf('(') : -1;
        return open <= 0 ? (written, null) : (written.Substring(0, open).TrimEnd(), written.Substring(open + 1, written.Length - open - 2).Trim());
    }

    /// <summary>The type; <see langword="null"/> where the words in brackets are none.</summary>
    public static SettingType? Read(string written, string @default)
    {
        var type = Array.Find(Words, pair => pair.Word == written).Type ?? BoundsOf(written, @default);
        if (type is not null)
            return type;

        var choices = written.Split(',').Select(word => word.Trim()).ToArray();
        if (choices.Length < 2 || !choices.All(IsWord))
            return null;

        return new(@default[0] is '[' ? SettingKind.List : SettingKind.Choice) { Choices = [.. choices] };
    }

    /// <summary>The type a default tells of itself.</summary>
    public static SettingType Of(string @default)
    {
        if (@default == SettingDefinition.Unset)
            return new(SettingKind.Text);

        if (@default[0] is '[')
            return new(SettingKind.List);

        if (decimal.TryParse(@default, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            return new(SettingKind.Number) { IsWhole = @default.IndexOf('.') < 0 };

        return @default is "true" or "false" ? new(SettingKind.YesNo)
            : ClockText.Read(@default) is not null ? new(SettingKind.Time)
            : new(SettingKind.Text);
    }

    // "0..600"; "0.5..10" takes fractions.
    private static SettingType? BoundsOf(string written, string @default)
    {
        var dots = written.IndexOf("..", StringComparison.Ordinal);
        if (dots <= 0 || !TryNumber(written.Substring(0, dots), out var min) || !TryNumber(written.Substring(dots + 2), out var max) || min >= max)
            return null;

        var isWhole = @default.IndexOf('.') < 0 && min == decimal.Truncate(min) && max == decimal.Truncate(max) && written.IndexOf('.') == dots && written.LastIndexOf('.') == dots + 1;
        return new(SettingKind.Number) { Min = min, Max = max, IsWhole = isWhole };
    }

    private static bool TryNumber(string written, out decimal number) =>
        decimal.TryParse(written.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static bool IsWord(string word) =>
        word.Length > 0 && word.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');
}
