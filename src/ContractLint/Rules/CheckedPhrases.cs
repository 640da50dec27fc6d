using ContractLint.Diagnostics;
using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>The phrases of the library's own pages in one language, which the source generator compiled, and what a match of each means.</summary>
/// <remarks>Pages are numbered in the order of ids. Nothing of a page is read to match its phrases.</remarks>
internal sealed class CheckedPhrases
{
    private static readonly Lazy<CheckedPhrases> English = new(() => new(RuleSet.PhrasesIn(Language.English)));
    private static readonly Lazy<CheckedPhrases> French = new(() => new(RuleSet.PhrasesIn(Language.French)));

    private readonly int[] pages;
    private readonly PhraseEffect[] effects;
    private readonly int[] blocks;
    private readonly int[] lines;

    private CheckedPhrases(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        pages = new int[reader.Number()];
        effects = new PhraseEffect[pages.Length];
        var firsts = new int[pages.Length + 1];

        for (var block = 0; block < pages.Length; block++)
        {
            pages[block] = reader.Number();
            effects[block] = ReadEffect(ref reader);
            firsts[block + 1] = firsts[block] + reader.Number();
        }

        blocks = new int[firsts[^1]];
        for (var block = 0; block < pages.Length; block++)
            blocks.AsSpan(firsts[block]..firsts[block + 1]).Fill(block);

        lines = reader.Numbers();
        Matcher = new(ProgramReader.Read(ref reader));
    }

    public ProgramMatcher Matcher { get; }

    public int Count => blocks.Length;

    public static CheckedPhrases In(Language language) => (language is Language.French ? French : English).Value;

    /// <summary>The number of the page that a phrase stands on.</summary>
    public int PageOf(int phrase) => pages[blocks[phrase]];

    public PhraseEffect EffectOf(int phrase) => effects[blocks[phrase]];

    /// <summary>The line of its page, from 1.</summary>
    public int LineOf(int phrase) => lines[phrase] >> 1;

    /// <summary>Whether the phrase itself speaks of what is denied or forbidden.</summary>
    public bool SpeaksOfNegation(int phrase) => (lines[phrase] & 1) != 0;

    // What may be absent is written one higher, or empty.
    private static PhraseEffect ReadEffect(ref PackedReader reader) => new((PhraseRole)reader.Number())
    {
        Severity = reader.Number() is > 0 and var severity ? (DiagnosticSeverity)(severity - 1) : null,
        SeveritySetting = ReadName(ref reader),
        Name = ReadName(ref reader),
        With = ReadName(ref reader),
        ReadsHeadings = reader.Number() != 0,
    };

    private static string? ReadName(ref PackedReader reader) => reader.Text() is { Length: > 0 } name ? name : null;
}
