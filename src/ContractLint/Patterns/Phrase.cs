using System.Diagnostics.CodeAnalysis;

namespace ContractLint.Patterns;

/// <summary>A wording, parsed. Immutable; any number of matchers may share it.</summary>
public sealed class Phrase
{
    private Phrase(string source, IReadOnlyList<PhraseNode> operands, PhraseParser parser)
    {
        Source = source;
        Operands = operands;
        Symbols = parser.Symbols;
        Lists = parser.Lists;
    }

    /// <summary>The phrase as written.</summary>
    public string Source { get; }

    /// <summary>The bare names of the symbols it asks for, each once, in order of appearance: "money" for <c>&lt;money&gt;</c>.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>The named lists it uses, each once, in order of appearance.</summary>
    internal IReadOnlyList<PhraseList> Lists { get; }

    /// <summary>The sequences that <c>&amp;</c> joins; one where the phrase has none.</summary>
    internal IReadOnlyList<PhraseNode> Operands { get; }

    /// <summary>Parses a phrase in which any symbol may stand.</summary>
    public static bool TryParse(string source, [NotNullWhen(true)] out Phrase? phrase, [NotNullWhen(false)] out PhraseError? error) =>
        TryParse(source, knownSymbols: null, out phrase, out error);

    /// <summary>Parses a phrase in which only <paramref name="knownSymbols"/> (bare names) may stand; <see langword="null"/> allows any.</summary>
    public static bool TryParse(
        string source,
        IReadOnlyCollection<string>? knownSymbols,
        [NotNullWhen(true)] out Phrase? phrase,
        [NotNullWhen(false)] out PhraseError? error) => TryParse(source, new PhraseParser(source, knownSymbols), out phrase, out error);

    internal static bool TryParse(string source, PhraseParser parser, [NotNullWhen(true)] out Phrase? phrase, [NotNullWhen(false)] out PhraseError? error)
    {
        var operands = parser.Parse();
        error = parser.Error;
        phrase = operands is null || error is not null ? null : new(source, operands, parser);
        return error is null && phrase is not null;
    }

    /// <summary>Whether it names a word or a stem like that, itself or in one of its lists.</summary>
    internal bool HasWord(Func<string, bool> isLike) => Operands.Any(operand => operand.HasWord(isLike));

    public override string ToString() => Source;
}
