using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The wordings that every document is searched for, compiled by the source generator: a run parses none of them.</summary>
internal static partial class CheckedWordings
{
    /// <summary>The phrases of <see cref="LexiconPhrases"/> in one language.</summary>
    public static partial ReadOnlySpan<byte> LexiconIn(Language language);

    /// <summary>The phrases of <see cref="KindCues.All"/>.</summary>
    public static partial ReadOnlySpan<byte> KindCues();

    /// <summary>The phrases of <see cref="KindCues.Titles"/>.</summary>
    public static partial ReadOnlySpan<byte> KindTitles();
}
