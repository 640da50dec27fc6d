using System.Collections.Concurrent;

namespace ContractLint.Patterns;

/// <summary>Runs a program over sentences. Any number of threads may use one matcher.</summary>
internal sealed class ProgramMatcher(PhraseProgram program)
{
    // The buffers of a longer sentence are dropped after use rather than kept for the life of the matcher.
    private const int LongestKept = 4096;

    private readonly ConcurrentBag<PhraseSearch> idle = [];

    public PhraseProgram Program { get; } = program;

    /// <summary>A matcher of phrases that the source generator compiled.</summary>
    public static ProgramMatcher Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        return new(ProgramReader.Read(ref reader));
    }

    /// <summary>The matches in order of start, then phrase; and a count of the work done, in elementary steps.</summary>
    public IReadOnlyList<PhraseMatch> Match(AnnotatedWords sentence, out long steps)
    {
        if (!idle.TryTake(out var search))
            search = new(Program);

        var matches = search.Run(sentence);
        steps = search.Steps;

        if (sentence.Words.Count <= LongestKept)
            idle.Add(search);

        return matches;
    }
}
