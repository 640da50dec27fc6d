using System.Buffers;
using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Recognises headings that were typed as plain lines: "Article 7 – Prix", "7. Prix", "CONFIDENTIALITÉ".</summary>
internal static class TypedHeadings
{
    private const int LongestHeading = 100;
    private const int MostWords = 14;
    private const int MostWordsWithoutLabel = 8;
    private const int ShortestBody = 60;

    private static readonly SearchValues<char> NotInTitles = SearchValues.Create(",:@/|{[_");

    private static readonly string[] Greetings = ["bonjour", "bonsoir", "hello", "hi", "dear", "salut", "madame", "monsieur", "cher", "chère", "merci", "thanks", "cordialement", "regards", "best", "cc", "hey"];

    public static void Promote(List<OutlineBlock> blocks, SourceText source)
    {
        var headings = 0;
        foreach (var block in blocks)
            headings += block.IsReadAsHeading ? 1 : 0;

        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind is not NodeKind.Paragraph || !block.IsBlock || block.Body.IsEmpty && block.Label?.Style is not LabelStyle.Word)
                continue;

            var previous = i > 0 ? blocks[i - 1] : null;
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            var isHeading = block.Label is { } label
                ? IsLabelled(block, label, previous, next, source)
                : headings < 2 && IsBare(block, next, source);

            if (isHeading)
                block.Kind = NodeKind.Heading;
        }
    }

    private static bool IsLabelled(OutlineBlock block, TypedLabel label, OutlineBlock? previous, OutlineBlock? next, SourceText source)
    {
        var text = block.Text(source);
        if (label.Style is LabelStyle.Word)
            return text.IsEmpty || IsTitle(text, MostWords) || RunInTitle.Is(text) || (IsUpperCase(text) && text.Length <= 2 * LongestHeading);

        // "1. Fees." above "1.1": the dot does not make it a sentence.
        var governs = label.Style is LabelStyle.Number && next is { Label: { Style: LabelStyle.Number } below } && below.Depth > label.Depth && RunInTitle.Is(text);
        if (governs)
            return true;

        var mayBeHeading = label.Style is LabelStyle.Number or LabelStyle.SectionSign or LabelStyle.UpperRoman or LabelStyle.UpperLetter or LabelStyle.LowerLetter
            && label.Closing is not ')' && next is not null && IsTitle(text, MostWords) && !char.IsLower(text[0]);
        if (!mayBeHeading)
            return false;

        // A list of short lines is a list, not a row of empty clauses.
        var isInList = (next is { Label: { } following, Kind: not NodeKind.Heading } && label.IsFollowedBy(following) && IsTitle(next.Text(source), MostWords))
            || (previous is { Label: { } before, Kind: not NodeKind.Heading } && before.IsFollowedBy(label));
        return !isInList || IsUpperCase(text);
    }

    private static bool IsBare(OutlineBlock block, OutlineBlock? next, SourceText source)
    {
        var text = block.Text(source);
        if (next is not { IsBlock: true } || !IsTitle(text, MostWordsWithoutLabel) || TypedLabels.IsContentsLine(text))
            return false;

        var following = next.Text(source);
        if (IsUpperCase(text))
            return following.Length > 0 && (next.Label is not null || !IsUpperCase(following));

        var looksLikeTitle = char.IsUpper(text[0]) && !text.ContainsAny(NotInTitles) && text.IndexOfAnyInRange('0', '9') < 0 && !IsGreeting(text);
        return looksLikeTitle && next.Label is null && following.Length >= ShortestBody && following[^1] is '.' or ':' or ';' or '?' or '!';
    }

    // A short line that is no sentence.
    private static bool IsTitle(ReadOnlySpan<char> text, int mostWords)
    {
        if (text.IsEmpty || text.Length > LongestHeading || text[^1] is '.' or ';' or ',' or '?' or '!' or '…' or ':' || text.ContainsAny('\n', '\r'))
            return false;

        var letters = 0;
        var words = 1;
        foreach (var character in text)
        {
            letters += char.IsLetter(character) ? 1 : 0;
            words += character is ' ' ? 1 : 0;
        }

        return letters > 2 && words <= mostWords && text.IndexOf(". ") < 0;
    }

    private static bool IsUpperCase(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character))
                return false;

            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters > 3;
    }

    private static bool IsGreeting(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        var first = end < 0 ? text : text[..end];

        foreach (var greeting in Greetings)
        {
            if (first.Equals(greeting, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
