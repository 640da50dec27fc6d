using System.Text;

namespace ContractLint.Cli.Init;

/// <summary>Cuts "du lundi au vendredi, de 9h à 18h" or "mon-fri 9am to 6pm" into days and times.</summary>
internal static class HoursText
{
    private static readonly string[] Fillers = ["de", "à", "a", "from", "to", "until", "till", "jusqu'à", "et", "and", "entre", "between", "-", "–", "puis", "then", "at"];

    /// <summary>The two ends of the day, and the days as they were written; empty where there are none.</summary>
    public static (string? Start, string? End, string Days) Split(string text)
    {
        var times = new List<string>();
        var days = new List<string>();
        foreach (var word in WordsOf(text))
        {
            if (char.IsDigit(word[0]))
                times.Add(word);
            else
                days.Add(word);
        }

        // "9-18" names the hours of a day; "9 to 6pm" leaves the first half of it unsaid.
        var start = times.Count > 0 ? WithSign(times[0]) : null;
        var end = times.Count > 1 ? WithSign(times[^1]) : null;
        return (start, end, string.Join(' ', Trim(days)));
    }

    private static string WithSign(string time) => time.All(char.IsDigit) ? time + "h" : time;

    private static List<string> Trim(List<string> days)
    {
        while (days.Count > 0 && Fillers.Contains(days[^1]))
            days.RemoveAt(days.Count - 1);
        while (days.Count > 0 && Fillers.Contains(days[0]))
            days.RemoveAt(0);
        return days;
    }

    // Words, and times with what belongs to them: "9h30", "18 h", "6:30 pm".
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var part in Separate(text.ToLowerInvariant()).Split([' ', ',', ';', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isOfTime = words.Count > 0 && char.IsDigit(words[^1][0]) && (part is "h" or "am" or "pm" or "heures" or "a.m." or "p.m." || (words[^1].EndsWith('h') && part.Length == 2 && part.All(char.IsDigit)));
            if (isOfTime)
                words[^1] += part is "heures" ? "h" : part.Replace(".", "", StringComparison.Ordinal);
            else
                words.Add(part);
        }

        return words;
    }

    private static string Separate(string text)
    {
        var result = new StringBuilder();
        foreach (var character in text)
            result.Append(character is '-' or '–' ? $" {character} " : character.ToString());

        return result.ToString();
    }
}
