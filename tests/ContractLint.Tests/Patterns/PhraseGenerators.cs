using ContractLint.Patterns;
using ContractLint.Text;
using CsCheck;

namespace ContractLint.Tests.Patterns;

/// <summary>Random phrases, all of them valid, and random sentences over the same few words.</summary>
internal static class PhraseGenerators
{
    private static readonly Gen<string> Symbols = Gen.OneOf("s", "t");

    private static readonly Gen<ReferenceNode> Leaf = Gen.Frequency(
        (6, Gen.OneOf("a", "b", "c", "aaa", "aaab", "pénal", "penal", "côte").Select(ReferenceNode (word) => new ReferenceNode.Word(word, IsStem: false))),
        (2, Gen.OneOf("aaa", "aaab", "péna", "pen", "côt").Select(ReferenceNode (stem) => new ReferenceNode.Word(stem, IsStem: true))),
        (2, Symbols.Select(ReferenceNode (name) => new ReferenceNode.Symbol(name))));

    private static readonly Gen<ReferenceNode> Gap =
        Gen.OneOf(Gen.Const(8), Gen.Int[1, 4], Gen.Int[1, 20]).Select(ReferenceNode (size) => new ReferenceNode.Gap(size));

    public static readonly Gen<ReferencePhrase> Phrases =
        Gen.Frequency((6, Sequences(2).Array[1]), (1, Sequences(1).Array[2]), (1, Sequences(0).Array[3])).Select(operands => new ReferencePhrase(operands));

    private static readonly Gen<string[]> Texts =
        Gen.OneOf("a", "a", "b", "b", "c", "x", "aaa", "aaab", "aaabb", "pénal", "penal", "penaux", "côte", "cote", "cotes").Array[0, 14];

    // Words that match nothing, in front, move the rest across the limits of 64 positions.
    public static readonly Gen<AnnotatedWords> Sentences = Gen.Select(
        Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[40, 135])),
        Texts,
        Gen.Select(Symbols, Gen.Int[-1, 14], Gen.Int[0, 4]).Array[0, 6],
        Gen.Bool,
        static (padding, text, annotations, withoutAccents) => new AnnotatedWords(
            WordScanner.Scan(string.Join(' ', Enumerable.Repeat("x", padding).Concat(text))),
            Array.ConvertAll(annotations, annotation => new Annotation(annotation.Item1, padding + annotation.Item2, padding + annotation.Item2 + annotation.Item3)),
            withoutAccents));

    // What must be there frames what may be there and the gaps; only optional parts without a gap stand outside.
    private static Gen<ReferenceNode.Sequence> Sequences(int depth) => Gen.Select(
        Optionals(depth).Array[0, 1],
        Required(depth),
        Gen.Select(Gap.Array[0, 1], Gen.Frequency((2, Required(depth)), (1, Optionals(depth)))).Array[0, 2],
        Gen.Select(Gap.Array[0, 1], Required(depth)).Array[0, 1],
        Optionals(depth).Array[0, 1],
        static (before, first, middle, last, after) => new ReferenceNode.Sequence(
            [.. before, first, .. last.Length > 0 ? middle.SelectMany(WithGap) : middle.Select(part => part.Item2), .. last.SelectMany(WithGap), .. after]));

    private static Gen<ReferenceNode> Required(int depth) =>
        depth == 0 ? Leaf : Gen.Frequency((3, Leaf), (1, Sequences(depth - 1).Array[1, 3].Select(ReferenceNode (alternatives) => new ReferenceNode.Group(alternatives))));

    private static Gen<ReferenceNode> Optionals(int depth) => Gen.Frequency(
        (3, Required(depth).Select(ReferenceNode (body) => new ReferenceNode.Optional(body))),
        (1, Leaf.Select(ReferenceNode (body) => new ReferenceNode.Group([new([new ReferenceNode.Optional(body)]), new([body])]))));

    private static IEnumerable<ReferenceNode> WithGap((ReferenceNode[], ReferenceNode) part) => [.. part.Item1, part.Item2];
}
