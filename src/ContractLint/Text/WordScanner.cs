using System.Globalization;

namespace ContractLint.Text;

/// <summary>Cuts text into words in their normal form. Documents and phrases go through this one code path.</summary>
/// <remarks>
/// Hyphens separate ("non-concurrence" is two words). French elisions stand alone ("l'audit" is "l'" and "audit", "qu'un" is "qu'" and "un"; "quelqu'un" is one word),
/// so does the English possessive ("client's" is "client" and "'s"). A number keeps its inner separators, and a unit glued to it is a word
/// of its own ("21h30" is "21", "h", "30"; "5k€" is "5", "k", "€").
/// </remarks>
public static class WordScanner
{
    private static readonly HashSet<string> Elisions =
        new(["l", "d", "s", "n", "j", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"], StringComparer.Ordinal);

    /// <summary>The words of <paramref name="span"/>, in order; spans are positions in <paramref name="text"/>.</summary>
    public static List<Word> Scan(SourceText text, TextSpan span)
    {
        var words = new List<Word>(span.Length / 6 + 1);
        Scan(text.AsSpan(), span.Start, span.End, words);
        return words;
    }

    /// <summary>The words of a lone string, a phrase for instance.</summary>
    public static List<Word> Scan(string text) => Scan(new SourceText(text), new(0, text.Length));

    /// <summary>Whether it is a small letter of Latin-1 that is its own normal form.</summary>
    internal static bool IsPlainLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'ß' and <= 'ÿ' and not ('÷' or 'æ'));

    public static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC' or '\u2018' or '\u00B4' or '`';

    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    /// <summary>Whether a character that is neither letter nor digit is a word or a part of one: "%", "€", an accent written apart, a soft hyphen.</summary>
    public static bool IsPartOfWord(char character) => IsSign(character) || IsMark(character) || IsInvisible(character);

    private static void Scan(ReadOnlySpan<char> text, int position, int end, List<Word> words)
    {
        var followsHyphen = false;

        while (position < end)
        {
            var character = text[position];

            if (char.IsLetter(character) || IsMark(character))
            {
                position = ScanLetters(text, position, end, followsHyphen, words);
                followsHyphen = false;
            }
            else if (char.IsDigit(character))
            {
                position = ScanNumber(text, position, end, followsHyphen, words);
                followsHyphen = false;
            }
            else if (IsSign(character))
            {
                words.Add(new(new(position++, 1), character.ToString(), WordKind.Sign, false));
                followsHyphen = false;
            }
            else
            {
                followsHyphen = (IsHyphen(character) && words.Count > 0 && words[^1].Span.End == position) || (IsInvisible(character) && followsHyphen);
                position++;
            }
        }
    }

    // "l' audit", with a space, is how some PDF files read.
    private static bool IsElision(ReadOnlySpan<char> before) => before.Length <= 6 && Elisions.Contains(NormalForm.Of(before));

    // Soft hyphens, joiners and byte order marks inside a word change nothing to what it says.
    internal static bool IsInvisible(char character) => character is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    private static bool IsSign(char character) =>
        character is '%' or '§' or '$' or '€' || character > '\u007F' && char.GetUnicodeCategory(character) is UnicodeCategory.CurrencySymbol;

    private static bool IsMark(char character) => character >= '\u0300' && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;

    private static int ScanLetters(ReadOnlySpan<char> text, int start, int end, bool followsHyphen, List<Word> words)
    {
        var position = start;
        var isUnit = words.Count > 0 && words[^1].Kind is WordKind.Number && words[^1].Span.End == start;
        while (position < end && ((isUnit ? char.IsLetter(text[position]) : char.IsLetterOrDigit(text[position])) || IsMark(text[position]) || IsInvisible(text[position])))
            position++;

        if (position < end && IsApostrophe(text[position]) && (IsElision(text[start..position]) || (position + 1 < end && char.IsLetter(text[position + 1]))))
            return ScanApostrophe(text, start, position, end, followsHyphen, words);

        var stem = position;
        position = SkipInclusiveEnding(text, position, end);
        words.Add(new(TextSpan.FromBounds(start, position), NormalForm.Of(text[start..stem]), WordKind.Letters, followsHyphen));
        return position;
    }

    // "l'audit", "client's", "don't", "aujourd'hui", "quelqu'un": what the apostrophe does depends on what stands before and after it.
    private static int ScanApostrophe(ReadOnlySpan<char> text, int start, int apostrophe, int end, bool followsHyphen, List<Word> words)
    {
        var before = NormalForm.Of(text[start..apostrophe]);
        if (IsElision(before) && !(before is "quelqu" && text[(apostrophe + 1)..end].StartsWith("un", StringComparison.OrdinalIgnoreCase)))
        {
            words.Add(new(TextSpan.FromBounds(start, apostrophe + 1), before + "'", WordKind.Letters, followsHyphen));
            return apostrophe + 1;
        }

        var position = apostrophe + 1;
        while (position < end && (char.IsLetterOrDigit(text[position]) || IsMark(text[position]) || IsInvisible(text[position])))
            position++;

        var after = NormalForm.Of(text[(apostrophe + 1)..position]);
        if (after is "s")
        {
            words.Add(new(TextSpan.FromBounds(start, apostrophe), before, WordKind.Letters, followsHyphen));
            words.Add(new(TextSpan.FromBounds(apostrophe, position), "'s", WordKind.Letters, false));
            return position;
        }

        words.Add(new(TextSpan.FromBounds(start, position), before + "'" + after, WordKind.Letters, followsHyphen));
        return position;
    }

    // "prestataire·s", "client(e)", "salarié(e)s", "consultant.e.s": the ending is covered by the span and left out of the normal form.
    private static int SkipInclusiveEnding(ReadOnlySpan<char> text, int position, int end)
    {
        if (position < end && text[position] is '(')
        {
            var close = position + 1;
            while (close < end && close - position <= 5 && char.IsLetter(text[close]))
                close++;

            var isEnding = close < end && text[close] is ')' && close > position + 1 && IsInclusive(text[(position + 1)..close]);
            if (!isEnding)
                return position;

            close++;
            return close < end && text[close] is 's' && (close + 1 == end || !char.IsLetter(text[close + 1])) ? close + 1 : close;
        }

        while (position + 1 < end && text[position] is '·' or '•' or '.' && char.IsLetter(text[position + 1]))
        {
            var close = position + 1;
            while (close < end && char.IsLetter(text[close]))
                close++;

            if (!IsInclusive(text[(position + 1)..close]) || (text[position] is '.' && text[position + 1] is not ('e' or 's')))
                return position;

            position = close;
        }

        return position;
    }

    private static bool IsInclusive(ReadOnlySpan<char> ending) =>
        ending is "e" or "s" or "es" or "ne" or "nes" or "le" or "les" or "ère" or "ères" or "euse" or "euses" or "rice" or "rices" or "x" or "ies";

    private static int ScanNumber(ReadOnlySpan<char> text, int start, int end, bool followsHyphen, List<Word> words)
    {
        var position = start;
        while (position < end)
        {
            var isSeparator = text[position] is '.' or ',' or '\'' or '\u2019' && position + 1 < end && char.IsDigit(text[position + 1]);
            if (!char.IsDigit(text[position]) && !isSeparator)
                break;

            position++;
        }

        words.Add(new(TextSpan.FromBounds(start, position), text[start..position].ToString(), WordKind.Number, followsHyphen));
        return position;
    }
}
