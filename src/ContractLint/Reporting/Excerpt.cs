using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>The sentence around the wording that set a rule off, cut where it is long, with that wording marked.</summary>
/// <remarks><see cref="Text"/> is one line, safe to print; <see cref="Marks"/> says of each of its characters whether it belongs to the trigger.</remarks>
public sealed record Excerpt(string Text, IReadOnlyList<bool> Marks)
{
    private const int LongestTrigger = 360;
    private const int LongestSide = 180;

    public bool IsEmpty => Text.Length == 0;

    public static Excerpt Of(Diagnostic diagnostic, DocumentTree tree)
    {
        var text = tree.Text;
        var trigger = Within(diagnostic.Trigger, text.Length);
        var sentence = trigger.IsEmpty
            ? Within(diagnostic.Span, text.Length)
            : SentenceAt(tree.Root, trigger.Start).Union(SentenceAt(tree.Root, trigger.End - 1)).Union(trigger);

        var start = trigger.IsEmpty ? sentence.Start : Math.Max(sentence.Start, AtWord(text, trigger.Start - LongestSide, forward: true));
        var end = Math.Min(sentence.End, AtWord(text, (trigger.IsEmpty ? sentence.Start : trigger.End) + LongestSide, forward: false));
        var hole = trigger.Length > LongestTrigger
            ? TextSpan.FromBounds(trigger.Start + LongestTrigger / 2, trigger.End - LongestTrigger / 2)
            : new(end, 0);

        var builder = new Builder();
        builder.Append(start > sentence.Start ? "… " : "", false);
        builder.Append(text, TextSpan.FromBounds(start, Math.Max(start, hole.Start)), trigger);
        builder.Append(hole.IsEmpty ? "" : " … ", true);
        builder.Append(text, TextSpan.FromBounds(hole.End, Math.Max(hole.End, end)), trigger);
        builder.Append(end < sentence.End ? " …" : "", false);
        return builder.ToExcerpt(diagnostic.DocumentLanguage);
    }

    private static TextSpan Within(TextSpan span, int length)
    {
        var start = Math.Clamp(span.Start, 0, length);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, length));
    }

    private static TextSpan SentenceAt(Node root, int position)
    {
        var node = root;
        while (node.Kind is not NodeKind.Sentence && node.Children.FirstOrDefault(child => child.Span.Contains(position)) is { } child)
            node = child;
        return node.Kind is NodeKind.Sentence ? node.Span : new(position, 1);
    }

    // The nearest place between two words, going towards the trigger; the place itself inside a very long word.
    private static int AtWord(SourceText text, int position, bool forward)
    {
        position = Math.Clamp(position, 0, text.Length);
        for (var steps = 0; steps < 40; steps++)
        {
            var at = forward ? position + steps : position - steps;
            if (at <= 0 || at >= text.Length || char.IsWhiteSpace(text[at]))
                return Math.Clamp(at, 0, text.Length);
        }

        return position;
    }

    private sealed class Builder
    {
        private readonly StringBuilder text = new();
        private readonly List<bool> marks = [];

        public void Append(SourceText source, TextSpan span, TextSpan trigger)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                var isMarked = trigger.Contains(i);
                Append(VisibleText.At(source.AsSpan(), ref i), isMarked);
            }
        }

        public void Append(string shown, bool isMarked)
        {
            foreach (var character in shown)
            {
                if (character is ' ' && (text.Length == 0 || text[^1] is ' '))
                    continue;

                text.Append(character);
                marks.Add(isMarked);
            }
        }

        // No line begins with a sign that French keeps beside its word; the length stays the same.
        public Excerpt ToExcerpt(Language language) => new(Typography.Set(text.ToString().TrimEnd(' '), language), marks);
    }
}
