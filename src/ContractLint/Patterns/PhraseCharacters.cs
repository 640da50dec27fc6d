using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>Which characters a phrase may hold, and its words as <see cref="WordScanner"/> sees them.</summary>
internal static class PhraseCharacters
{
    // Punctuation that a text may hold between the words of a phrase; like the text's own, it is not compared.
    private const string Punctuation = ".,;:!/\"«»“”–—·•°";

    public static bool IsGap(string source, int position) =>
        source[position] is '.' && position + 1 < source.Length && source[position + 1] is '.';

    /// <summary>Whether words written without a space end here.</summary>
    public static bool EndsWords(string source, int position) =>
        source[position] is '(' or ')' or '|' or '&' or '?' or '*' or '<' or '>' or '[' || char.IsWhiteSpace(source[position]) || IsGap(source, position);

    public static bool IsAllowed(char character) =>
        char.IsLetterOrDigit(character) || WordScanner.IsApostrophe(character) || WordScanner.IsHyphen(character)
        || Punctuation.Contains(character) || WordScanner.IsPartOfWord(character);

    public static bool IsSymbolName(string name)
    {
        foreach (var character in name)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                return false;
        }

        return name.Length > 0;
    }

    /// <summary>The word or stem of small letters that stands there by itself, as most do; the place moves behind it. <see langword="null"/> for anything else.</summary>
    public static PhraseNode? PlainWordAt(string source, ref int position)
    {
        var end = position;
        while (end < source.Length && WordScanner.IsPlainLetter(source[end]))
            end++;

        var isStem = end < source.Length && source[end] is '*';
        var next = isStem ? end + 1 : end;
        var standsAlone = next == source.Length || source[next] is ' ' or ')' or '|' or '?';
        if (!standsAlone || end - position < (isStem ? PhraseParser.ShortestStem : 1))
            return null;

        var span = TextSpan.FromBounds(position, next);
        var letters = NormalForm.Of(source.AsSpan(position, end - position));
        position = next;
        return isStem ? PhraseNode.Stem(letters, span) : PhraseNode.Word(letters, span);
    }

    /// <summary>The words of a part of a phrase, with positions in the phrase.</summary>
    /// <remarks>
    /// A group, a list or a symbol may stand where an apostrophe expects letters: in "l'(audit | avis)" the "l'" is an elision, and in
    /// "&lt;client&gt;'s" the "'s" is the possessive. The scanner is shown a letter in that place, which is taken away again.
    /// </remarks>
    public static List<Word> Scan(string source, TextSpan span)
    {
        var before = WordScanner.IsApostrophe(source[span.Start]) ? "x" : "";
        var after = WordScanner.IsApostrophe(source[span.End - 1]) ? "x" : "";
        if (before.Length + after.Length == 0 || span.Length == 1)
            return WordScanner.Scan(new SourceText(source), span);

        var words = WordScanner.Scan($"{before}{source.Substring(span.Start, span.Length)}{after}");
        if (after.Length > 0 && words[words.Count - 1].Normal is "x")
            words.RemoveAt(words.Count - 1);
        if (before.Length > 0 && words.Count > 0 && words[0].Normal is "x")
            words.RemoveAt(0);

        // A letter that grew into a word ("x'yz") was no help: the words are those of the part alone.
        var borrowed = words.Count == 0 || words[0].Span.Start < before.Length || words[words.Count - 1].Span.End > before.Length + span.Length;
        return borrowed
            ? WordScanner.Scan(new SourceText(source), span)
            : words.ConvertAll(word => word with { Span = new(word.Span.Start + span.Start - before.Length, word.Span.Length) });
    }
}
