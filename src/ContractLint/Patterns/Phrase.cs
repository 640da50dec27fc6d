using System.Diagnostics.CodeAnalysis;

namespace ContractLint.Patterns;

/// <summary>A wording, parsed.</summary>
public sealed class Phrase
{
    private Phrase(string source) => Source = source;

    /// <summary>The phrase as written.</summary>
    public string Source { get; }

    public static bool TryParse(string source, [NotNullWhen(true)] out Phrase? phrase, [NotNullWhen(false)] out PhraseError? error)
    {
        phrase = new(source);
        error = null;
        return true;
    }
}
