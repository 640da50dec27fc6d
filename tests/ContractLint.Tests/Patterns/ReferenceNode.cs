using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Tests.Patterns;

/// <summary>A phrase that can print itself and match naively: all the ends it can reach, from all the places it can start.</summary>
internal abstract record ReferenceNode
{
    public abstract string Source { get; }

    public abstract IEnumerable<int> Ends(AnnotatedWords sentence, int start);

    public sealed override string ToString() => Source;

    public sealed record Word(string Letters, bool IsStem) : ReferenceNode
    {
        public override string Source => IsStem ? Letters + "*" : Letters;

        public override IEnumerable<int> Ends(AnnotatedWords sentence, int start)
        {
            if (start == sentence.Words.Count)
                return [];

            var word = sentence.Words[start].Normal;
            var bare = sentence.WithoutAccents && word.Length >= 5 ? Accents.Strip(Letters) : Letters;
            return Meets(word, Letters) || Meets(word, bare) ? [start + 1] : [];
        }

        private bool Meets(string word, string letters) => IsStem ? word.StartsWith(letters, StringComparison.Ordinal) : word == letters;
    }

    public sealed record Symbol(string Name) : ReferenceNode
    {
        public override string Source => $"<{Name}>";

        public override IEnumerable<int> Ends(AnnotatedWords sentence, int start) =>
            sentence.Annotations
                .Where(annotation => annotation.Symbol == Name && annotation.Start == start && annotation.End > start && annotation.End <= sentence.Words.Count)
                .Select(annotation => annotation.End);
    }

    public sealed record Gap(int Size) : ReferenceNode
    {
        public override string Source => Size == 8 ? ".." : $"..{Size}";

        public override IEnumerable<int> Ends(AnnotatedWords sentence, int start) =>
            Enumerable.Range(start, Size + 1).Where(end => end <= sentence.Words.Count);
    }

    public sealed record Group(IReadOnlyList<Sequence> Alternatives) : ReferenceNode
    {
        public override string Source => $"({string.Join(" | ", Alternatives)})";

        public override IEnumerable<int> Ends(AnnotatedWords sentence, int start) => Alternatives.SelectMany(alternative => alternative.Ends(sentence, start));
    }

    public sealed record Optional(ReferenceNode Body) : ReferenceNode
    {
        public override string Source => Body.Source + "?";

        public override IEnumerable<int> Ends(AnnotatedWords sentence, int start) => [start, .. Body.Ends(sentence, start)];
    }

    public sealed record Sequence(IReadOnlyList<ReferenceNode> Parts) : ReferenceNode
    {
        public override string Source => string.Join(' ', Parts);

        public override IEnumerable<int> Ends(AnnotatedWords sentence, int start) =>
            Parts.Aggregate<ReferenceNode, IEnumerable<int>>([start], (starts, part) => starts.SelectMany(position => part.Ends(sentence, position)).ToHashSet());
    }
}
