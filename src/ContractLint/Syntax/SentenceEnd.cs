namespace ContractLint.Syntax;

/// <summary>Decides whether a sentence ends at a full stop, another mark, an emoji or a line break.</summary>
internal static class SentenceEnd
{
    private const int LongestToken = 24;

    /// <summary>The end of the sentence that began at <paramref name="start"/>, or −1 if it goes on; <paramref name="next"/> is where to look further.</summary>
    public static int At(ReadOnlySpan<char> text, int start, int position, out int next) => text[position] switch
    {
        '\n' or '\r' or '\u2028' or '\u2029' => AtLineBreak(text, start, position, out next),
        '.' or '!' or '?' or '…' => AtMark(text, start, position, out next),
        _ => AtEmoji(text, position, out next),
    };

    private static int AtLineBreak(ReadOnlySpan<char> text, int start, int position, out int next)
    {
        next = SkipSpace(text, position, out var breaks);
        if (next == text.Length || breaks > 1)
            return position;

        return TypedLabel.IsAtLineStart(text[next..]) && !LabelWords.EndsWithOne(text[start..position]) ? position : -1;
    }

    private static int AtEmoji(ReadOnlySpan<char> text, int position, out int next)
    {
        var end = Emoji.SkipRun(text, position);
        next = Math.Max(end, position + 1);
        if (end == position)
            return -1;

        var following = SkipSpace(text, end, out var breaks);
        var opens = following > end && (breaks > 0 || SentenceOpeners.Open(text[following..]));
        return opens ? end : -1;
    }

    private static int AtMark(ReadOnlySpan<char> text, int start, int position, out int next)
    {
        var afterMarks = SkipMarks(text, position, out var dots, out var shouts);
        var end = SkipClosers(text, afterMarks);
        var hasClosers = end > afterMarks;
        next = end;

        // "[...]" and "........" stand for words left out or to be filled in.
        var isOmission = !shouts && dots > 3 || (dots != 1 && position > start && text[position - 1] is '[' or '(' && !shouts);
        if (isOmission)
            return end == text.Length ? end : -1;

        var withEmoji = SkipEmoji(text, end);
        var following = SkipSpace(text, withEmoji, out var breaks);
        next = withEmoji;
        if (following == text.Length || breaks > 1)
            return withEmoji;

        if (following == withEmoji)
            return withEmoji > end ? withEmoji : -1;

        var rest = text[following..];
        if (dots == 1 && !shouts && IsAbbreviation(text, start, position, rest))
            return -1;

        return Continues(text[start..position], rest, breaks, isStop: dots == 1 && !shouts, isEllipsis: dots > 1 && !shouts, hasClosers) ? -1 : withEmoji;
    }

    // Whether what follows cannot open a sentence.
    private static bool Continues(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, int breaks, bool isStop, bool isEllipsis, bool hasClosers)
    {
        if (rest[0] is ',' or ';' or ':' or ')' or ']' or '»' or '”' or '=' or '+' or '/' or '%' or '.' or '?' or '!')
            return true;

        if (TypedLabel.IsAtLineStart(rest) && rest[0] is not ('-' or '–' or '—'))
            return false;

        var first = FirstLetter(rest);
        if (char.IsDigit(first))
            return isEllipsis;

        if (!char.IsLower(first))
            return false;

        // "« Vraiment ? » dit-il", "attendez… encore"; but hasty mails do write "merci. je reviens" and "ça va ? je cherche".
        return hasClosers || isEllipsis || (isStop && (breaks > 0 ? WordLength(before) < 2 : WordLength(before) < 4));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int start, int stop, ReadOnlySpan<char> rest)
    {
        var tokenStart = TokenStart(text, start, stop);
        var token = text[tokenStart..stop];
        if (token.IsEmpty)
            return false;

        // "7. Le", "IV. Objet", "A. Objet", "Article 7. Objet": a number that opens the sentence.
        var opensSentence = tokenStart == start || LabelWords.IsOne(text[start..tokenStart].TrimEnd());
        if (opensSentence && (IsNumber(token) || token.Length == 1 || RomanNumeral.Value(token) > 0))
            return true;

        if (IsNumber(token) && token.Length <= 3 && OpensItem(text[start..tokenStart]))
            return true;

        if (Abbreviations.IsTitle(token) || Abbreviations.IsAnnouncing(token))
            return true;

        if (Abbreviations.IsOftenFinal(token))
            return !char.IsUpper(FirstLetter(rest));

        if (Abbreviations.IsAmbiguous(token) && (char.IsDigit(FirstLetter(rest)) || IsCode(rest)))
            return true;

        var isDoubtful = Abbreviations.IsCommon(token) || token.Length == 1 && char.IsLetter(token[0]) || IsAcronym(token);
        return isDoubtful && !SentenceOpeners.Open(rest[OpeningMarks(rest)..]);
    }

    // "…; 4. The agent": items of a list run into one paragraph.
    private static bool OpensItem(ReadOnlySpan<char> before)
    {
        var words = before.TrimEnd();
        return words.Length < before.Length && (words.IsEmpty || words[^1] is ';' or ':');
    }

    // "L. 441-10", "R. 12", "n° 5".
    private static bool IsCode(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && (char.IsAsciiLetterUpper(rest[0]) && (rest[1] is '.' or '-' or '°' || char.IsDigit(rest[1])) || rest[0] is 'n' && rest[1] is '°');

    // "U.S", "S.A.R.L", "J.-P": single letters only.
    private static bool IsAcronym(ReadOnlySpan<char> token)
    {
        var letters = 0;
        for (var i = 0; i < token.Length; i++)
        {
            var isAlone = char.IsLetter(token[i]) && (i == 0 || !char.IsLetter(token[i - 1]));
            if (!isAlone && token[i] is not ('.' or '-'))
                return false;

            letters += isAlone ? 1 : 0;
        }

        return letters > 1;
    }

    private static bool IsNumber(ReadOnlySpan<char> token)
    {
        foreach (var character in token)
        {
            if (!char.IsAsciiDigit(character) && character is not '.')
                return false;
        }

        return true;
    }

    private static int TokenStart(ReadOnlySpan<char> text, int start, int stop)
    {
        var position = stop;
        while (position > start && stop - position < LongestToken && (char.IsLetterOrDigit(text[position - 1]) || text[position - 1] is '.' or '-'))
            position--;

        while (position < stop && text[position] is '.' or '-')
            position++;

        return position;
    }

    // The letters of the last word, up to eight; a number counts as a long word.
    private static int WordLength(ReadOnlySpan<char> before)
    {
        var length = 0;
        while (length < before.Length && length < 8 && char.IsLetter(before[^(length + 1)]))
            length++;

        return length < before.Length && char.IsDigit(before[^(length + 1)]) ? 8 : length;
    }

    // "?!", "...", ". . .", "! !".
    private static int SkipMarks(ReadOnlySpan<char> text, int position, out int dots, out bool shouts)
    {
        (dots, shouts) = (0, false);

        while (position < text.Length)
        {
            var isSpacedMark = position + 1 < text.Length && text[position] is ' ' or '\u00A0' or '\u202F'
                && (text[position + 1] is '!' or '?' || (text[position + 1] is '.' && dots > 0 && text[position - 1] is '.'));
            if (isSpacedMark)
                position++;

            if (text[position] is '.')
                dots++;
            else if (text[position] is '…')
                dots += 3;
            else if (text[position] is '!' or '?')
                shouts = true;
            else
                break;

            position++;
        }

        return position;
    }

    private static int SkipClosers(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            var isCloser = text[position] is '»' or '”' or '’' or '"' or '\'' or ')' or ']' or '}' or '*' or '_' or '¹' or '²' or '³' or '›';
            var isSpacedGuillemet = !isCloser && position + 1 < text.Length && text[position] is ' ' or '\u00A0' or '\u202F' && text[position + 1] is '»';
            if (isCloser)
                position++;
            else if (isSpacedGuillemet)
                position += 2;
            else if (NoteCall(text[position..]) is > 0 and var length)
                position += length;
            else
                break;
        }

        return position;
    }

    // "[12]" after a full stop calls a note.
    private static int NoteCall(ReadOnlySpan<char> text)
    {
        if (text[0] is not '[')
            return 0;

        var length = 1;
        while (length < text.Length && length <= 3 && char.IsAsciiDigit(text[length]))
            length++;

        return length > 1 && length < text.Length && text[length] is ']' ? length + 1 : 0;
    }

    private static int SkipEmoji(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (start < text.Length && text[start] is ' ' or '\u00A0' or '\u202F')
            start++;

        var end = Emoji.SkipRun(text, start);
        return end > start ? end : position;
    }

    private static char FirstLetter(ReadOnlySpan<char> rest) => OpeningMarks(rest) is var skipped && skipped < rest.Length ? rest[skipped] : '\0';

    private static int OpeningMarks(ReadOnlySpan<char> rest)
    {
        var position = 0;
        while (position < rest.Length && position < 6 && rest[position] is '«' or '“' or '‘' or '"' or '\'' or '(' or '[' or '*' or '_' or '-' or '–' or '—' or ' ' or '\u00A0' or '\u202F' or '>')
            position++;

        return position;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int position, out int breaks)
    {
        breaks = 0;
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            var isBreak = text[position] is '\n' or '\u2028' || (text[position] is '\r' && !(position + 1 < text.Length && text[position + 1] is '\n'));
            breaks += isBreak ? 1 : text[position] is '\u2029' or '\f' ? 2 : 0;
            position++;
        }

        return position;
    }
}
