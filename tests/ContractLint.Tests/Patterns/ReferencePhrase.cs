using ContractLint.Patterns;

namespace ContractLint.Tests.Patterns;

/// <summary>A phrase matched by trying everything: slow, and obviously what the language means.</summary>
internal sealed record ReferencePhrase(IReadOnlyList<ReferenceNode.Sequence> Operands)
{
    public override string ToString() => string.Join(" & ", Operands);

    /// <summary>The shortest match of each start.</summary>
    public IEnumerable<(int Start, int End)> Matches(AnnotatedWords sentence)
    {
        var all = Operands.Select(operand => Enumerable.Range(0, sentence.Words.Count + 1)
            .SelectMany(start => operand.Ends(sentence, start).Select(end => (Start: start, End: end)))
            .ToHashSet());

        // Every way to take one match of each operand, as the words they span together.
        var together = all.Aggregate((left, right) => left
            .SelectMany(first => right.Select(second => (Math.Min(first.Start, second.Start), Math.Max(first.End, second.End))))
            .ToHashSet());

        return together.GroupBy(match => match.Start).Select(matches => (matches.Key, matches.Min(match => match.End))).Order();
    }
}
