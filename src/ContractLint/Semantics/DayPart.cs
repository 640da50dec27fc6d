using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The part of the day said after an hour: "du soir", "in the morning", "at night"; length 0 where none is.</summary>
internal readonly record struct DayPart(bool IsAfternoon, bool IsNight, int Length)
{
    private const int FirstOfTheNight = 6;

    public static DayPart Read(IReadOnlyList<Word> words, int position) => At(words, position) switch
    {
        "du" when At(words, position + 1) is "soir" => new(true, false, 2),
        "du" when At(words, position + 1) is "matin" => new(false, false, 2),
        "in" when At(words, position + 1) is "the" => At(words, position + 2) switch
        {
            "evening" or "evenings" or "afternoon" => new(true, false, 3),
            "morning" or "mornings" => new(false, false, 3),
            _ => default,
        },
        "at" when At(words, position + 1) is "night" => new(true, true, 2),
        _ => default,
    };

    /// <summary>The hour of the day: 9 in the evening is 21, 2 at night stays 2.</summary>
    public int Apply(int hour)
    {
        if (!IsAfternoon || hour > 12 || (IsNight && hour < FirstOfTheNight))
            return hour;

        return IsNight && hour == 12 ? 0 : (hour % 12) + 12;
    }

    private static string At(IReadOnlyList<Word> words, int position) => position < words.Count ? words[position].Normal : "";
}
