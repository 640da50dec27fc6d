namespace ContractLint.Patterns;

/// <summary>Finds all phrases of a set at once, in one pass over the words. Any number of threads may use one matcher.</summary>
/// <remarks>The time is linear in the words of a sentence, whatever the phrases and the text (docs/decisions/0001-phrase-language.md).</remarks>
public sealed class PhraseMatcher(IReadOnlyList<Phrase> phrases)
{
    private readonly ProgramMatcher matcher = new(PhraseCompiler.Compile(phrases));

    public IReadOnlyList<Phrase> Phrases { get; } = phrases;

    /// <summary>A matcher of phrases the code itself holds, one a line; a faulty one is a fault of the code.</summary>
    internal static PhraseMatcher OfLines(string lines) => new(
    [
        .. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Phrase.TryParse(line, out var phrase, out var error) ? phrase : throw new InvalidOperationException($"{line}: {error.Message.En}")),
    ]);

    /// <summary>The matches in order of start, then phrase: for each phrase and start the shortest.</summary>
    public IReadOnlyList<PhraseMatch> Match(AnnotatedWords sentence) => Match(sentence, out _);

    /// <summary>The same, with a count of the work done, in elementary steps: what tests hold to be linear.</summary>
    internal IReadOnlyList<PhraseMatch> Match(AnnotatedWords sentence, out long steps) => matcher.Match(sentence, out steps);
}
