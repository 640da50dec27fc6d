using System.Diagnostics.CodeAnalysis;

namespace ContractLint.Patterns;

/// <summary>A wording, parsed. Immutable; any number of matchers may share it.</summary>
public sealed class Phrase
{
    private Phrase(string source, IReadOnlyList<PhraseNode> operands, IReadOnlyList<string> symbols)
    {
        Source = source;
        Operands = operands;
        Symbols = symbols;
    }

    /// <summary>The phrase as written.</summary>
    public string Source { get; }

    /// <summary>The bare names of the symbols it asks for, each once, in order of appearance: "money" for <c>&lt;money&gt;</c>.</summary>
    public IReadOnlyList<string> Symbols { get; }

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

    /// <summary>Parses one of many phrases that were checked before; <paramref name="groups"/> keeps what they share. Places in errors count from the first that shared it.</summary>
    internal static bool TryParse(string source, PhraseGroups groups, [NotNullWhen(true)] out Phrase? phrase, [NotNullWhen(false)] out PhraseError? error) =>
        TryParse(source, new PhraseParser(source, null, groups), out phrase, out error);

    private static bool TryParse(string source, PhraseParser parser, [NotNullWhen(true)] out Phrase? phrase, [NotNullWhen(false)] out PhraseError? error)
    {
        var operands = parser.Parse();
        error = parser.Error;
        phrase = operands is null || error is not null ? null : new(source, operands, parser.Symbols);
        return error is null && phrase is not null;
    }

    public override string ToString() => Source;
}
