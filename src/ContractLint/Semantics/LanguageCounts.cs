using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>How much of a text speaks for each language.</summary>
internal readonly record struct LanguageCounts(int English, int French)
{
    public static LanguageCounts operator +(LanguageCounts left, LanguageCounts right) => new(left.English + right.English, left.French + right.French);

    /// <summary>The language of the text; <paramref name="otherwise"/> where too little speaks for either.</summary>
    public Language Decide(Language otherwise)
    {
        var difference = Math.Abs(English - French);
        if (difference < 2 || difference * 4 < English + French)
            return otherwise;

        return French > English ? Language.French : Language.English;
    }
}
