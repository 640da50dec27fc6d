using ContractLint.Patterns;

namespace ContractLint.Budget;

/// <summary>The wordings that tell what a site is for, who owns it and which lines of a price are operating costs. French and English together.</summary>
internal static partial class BudgetLexicon
{
    private static readonly Lazy<ProgramMatcher> Matcher = new(() => ProgramMatcher.Unpack(Compiled()));

    // The cue of each phrase.
    private static readonly Cue[] Cues = [.. Sources.SelectMany(source => PhraseText.LinesOf(source.Lines).Select(_ => source.Cue))];

    /// <summary>The cues in a sentence.</summary>
    public static HashSet<Cue> In(AnnotatedWords words) => [.. Matcher.Value.Match(words, out _).Select(match => Cues[match.Phrase])];

    /// <summary>The phrases, packed.</summary>
    internal static partial ReadOnlySpan<byte> Compiled();
}
