using System.Globalization;

namespace ContractLint.Cli.Init;

/// <summary>Durations as people write them: "30 min", "une demi-heure", "1h", "1 h 30", "none".</summary>
internal static class DurationText
{
    private const int MinutesOfHour = 60;

    /// <summary>The minutes; <see langword="null"/> where the text is no duration.</summary>
    public static int? Read(string text)
    {
        var compact = new string([.. text.ToLowerInvariant().Where(character => !char.IsWhiteSpace(character) && character is not ('.' or '-' or '’' or '\''))]);
        switch (compact)
        {
            case "none" or "no" or "aucun" or "aucune" or "rien" or "non":
                return 0;
            case "unedemiheure" or "demiheure" or "halfanhour" or "halfhour" or "ahalfhour":
                return MinutesOfHour / 2;
            case "unquartdheure" or "quartdheure" or "aquarterofanhour" or "quarterhour":
                return MinutesOfHour / 4;
            case "uneheure" or "anhour" or "onehour":
                return MinutesOfHour;
        }

        var end = compact.TakeWhile(char.IsAsciiDigit).Count();
        if (!TryNumber(compact[..end], out var number))
            return null;

        return compact[end..] switch
        {
            "" or "m" or "min" or "mn" or "mins" or "minute" or "minutes" => number,
            "h" or "hour" or "hours" or "heure" or "heures" => number * MinutesOfHour,
            ['h', .. var rest] when TryNumber(rest.Replace("min", "", StringComparison.Ordinal), out var minutes) && minutes < MinutesOfHour => (number * MinutesOfHour) + minutes,
            _ => null,
        };
    }

    private static bool TryNumber(string figures, out int number) =>
        int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= 10_000;
}
