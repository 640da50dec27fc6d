using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>Reads one phrase, by recursive descent over its characters. The first error ends the reading.</summary>
internal sealed class PhraseParser(string source, IReadOnlyCollection<string>? knownSymbols, PhraseGroups? groups = null)
{
    public const int UsualGap = 8;
    public const int LargestGap = 20;
    public const int ShortestStem = 3;

    // Reading is recursive: a phrase of a million parentheses must not exhaust the stack.
    private const int DeepestGroup = 32;

    private readonly List<string> symbols = [];
    private int position;
    private int depth;

    public PhraseError? Error { get; private set; }

    public IReadOnlyList<string> Symbols => symbols;

    /// <summary>The operands of the phrase, or <see langword="null"/> and an <see cref="Error"/>.</summary>
    public IReadOnlyList<PhraseNode>? Parse()
    {
        var operands = new List<PhraseNode>(1);
        var and = -1;

        while (true)
        {
            var parts = ParseSequence();
            if (Error is not null)
                return null;

            var isLast = position == source.Length;
            if (!isLast && source[position] is not '&')
                return Fail(source[position] is ')' ? PhraseErrors.NotOpened(Here(1)) : PhraseErrors.ChoiceOutsideGroup(Here(1)));

            if (parts.Count == 0)
                return Fail(isLast && and < 0 ? PhraseErrors.EmptyPhrase(new(0, source.Length)) : PhraseErrors.EmptyOperand(new(isLast ? and : position, 1)));

            var operand = PhraseNode.Sequence(parts);
            if (operand.CanBeEmpty)
                return Fail(PhraseErrors.MatchesNothing(operand.Span));

            operands.Add(operand);
            if (isLast)
                return operands;

            if (TouchesWord(position))
                return Fail(PhraseErrors.AndInsideWord(Here(1)));

            and = position++;
        }
    }

    // Stops before what only the caller can judge: the end, ")", "|" and "&".
    private List<PhraseNode> ParseSequence()
    {
        var parts = new List<PhraseNode>(4);

        while (Error is null)
        {
            while (position < source.Length && char.IsWhiteSpace(source[position]))
                position++;

            if (position == source.Length || source[position] is ')' or '|' or '&')
            {
                Error ??= PhraseGaps.Check(parts);
                break;
            }

            ParsePart(parts);
        }

        return parts;
    }

    private void ParsePart(List<PhraseNode> parts)
    {
        var start = position;
        switch (source[position])
        {
            case '(':
                AddOptional(parts, ParseGroup(), start);
                break;
            case '<':
                AddOptional(parts, ParseSymbol(), start);
                break;
            case '.' when PhraseCharacters.IsGap(source, position):
                if (ParseGap() is { } gap)
                    parts.Add(gap);
                break;
            case '?':
                Fail(PhraseErrors.LoneQuestionMark(Here(1)));
                break;
            case '*':
                Fail(PhraseErrors.StarMisplaced(Here(1)));
                break;
            case '>':
                Fail(PhraseErrors.UnknownCharacter(Here(1), ">"));
                break;
            default:
                ParseWords(parts);
                break;
        }
    }

    private void AddOptional(List<PhraseNode> parts, PhraseNode? node, int start)
    {
        if (node is null)
            return;

        if (position < source.Length && source[position] is '?')
            node = PhraseNode.Optional(node, TextSpan.FromBounds(start, ++position));

        parts.Add(node);
    }

    private PhraseNode? ParseGroup() => groups is null ? ReadGroup() : groups.At(source, ref position, ReadGroup);

    private PhraseNode? ReadGroup()
    {
        var open = position++;
        if (depth == DeepestGroup)
            return FailNode(PhraseErrors.TooDeep(new(open, 1), DeepestGroup));

        depth++;
        var alternatives = new List<PhraseNode>(4);
        var delimiter = open;

        while (true)
        {
            var parts = ParseSequence();
            if (Error is not null)
                return null;

            if (position == source.Length)
                return FailNode(PhraseErrors.NotClosed(new(open, 1)));

            if (source[position] is '&')
                return FailNode(PhraseErrors.AndInsideGroup(Here(1)));

            var isLast = source[position] is ')';
            var around = TextSpan.FromBounds(delimiter, position + 1);
            if (parts.Count == 0)
                return FailNode(isLast && delimiter == open ? PhraseErrors.EmptyGroup(around) : PhraseErrors.EmptyAlternative(around));

            alternatives.Add(PhraseNode.Sequence(parts));
            delimiter = position++;

            if (isLast)
            {
                depth--;
                return PhraseNode.Choice(alternatives, TextSpan.FromBounds(open, position));
            }
        }
    }

    private PhraseNode? ParseSymbol()
    {
        var start = position++;
        while (position < source.Length && source[position] is not ('<' or '>') && !char.IsWhiteSpace(source[position]))
            position++;

        if (position == source.Length || source[position] is not '>')
            return FailNode(PhraseErrors.SymbolNotClosed(TextSpan.FromBounds(start, position)));

        var name = source.Substring(start + 1, position - start - 1);
        var span = TextSpan.FromBounds(start, ++position);

        if (knownSymbols is not null && name.Length > 0 && !knownSymbols.Contains(name, StringComparer.Ordinal))
        {
            return FailNode(SymbolNames.Nearest(name, knownSymbols) is { } nearest
                ? PhraseErrors.UnknownSymbol(span, name, nearest)
                : PhraseErrors.NoSymbols(span, name));
        }

        if (!PhraseCharacters.IsSymbolName(name))
            return FailNode(PhraseErrors.SymbolName(span));

        if (!symbols.Contains(name))
            symbols.Add(name);

        return PhraseNode.Symbol(name, span);
    }

    private PhraseNode? ParseGap()
    {
        var start = position;
        while (position < source.Length && source[position] is '.')
            position++;

        if (position - start > 2)
            return FailNode(PhraseErrors.Dots(TextSpan.FromBounds(start, position)));

        var digits = position;
        var size = 0;
        while (position < source.Length && char.IsLetterOrDigit(source[position]))
        {
            // Beyond the limit the exact number no longer matters; a letter counts as beyond it.
            size = source[position] is >= '0' and <= '9' ? Math.Min(size * 10 + source[position] - '0', LargestGap + 1) : LargestGap + 1;
            position++;
        }

        var span = TextSpan.FromBounds(start, position);
        if (position == digits)
            return PhraseNode.Gap(UsualGap, span);

        // Glued letters are a word after the usual gap, as in "de ..faire"; glued digits are the gap's number.
        if (char.IsLetter(source[digits]))
        {
            position = digits;
            return PhraseNode.Gap(UsualGap, TextSpan.FromBounds(start, digits));
        }

        return size is < 1 or > LargestGap ? FailNode(PhraseErrors.GapSize(span, LargestGap)) : PhraseNode.Gap(size, span);
    }

    // Words written without a space between them ("l'audit", "non-concurrence", "5k€") are a sequence; "?" makes all of it optional.
    private void ParseWords(List<PhraseNode> parts)
    {
        var start = position;
        while (position < source.Length && !PhraseCharacters.EndsWords(source, position))
        {
            if (PhraseCharacters.IsAllowed(source[position]))
            {
                position++;
                continue;
            }

            var length = char.IsSurrogatePair(source, position) ? 2 : 1;
            Fail(PhraseErrors.UnknownCharacter(Here(length), source.Substring(position, length)));
            return;
        }

        var words = PhraseCharacters.Scan(source, TextSpan.FromBounds(start, position));
        if (words.Count == 0)
        {
            Fail(PhraseErrors.UnknownCharacter(TextSpan.FromBounds(start, position), source.Substring(start, position - start)));
            return;
        }

        var nodes = words.ConvertAll(static word => PhraseNode.Word(word.Normal, word.Span));
        if (position < source.Length && source[position] is '*' && !EndWithStem(nodes, words))
            return;

        if (position < source.Length && source[position] is '?')
            AddOptional(parts, PhraseNode.Sequence(nodes), start);
        else
            parts.AddRange(nodes);
    }

    private bool EndWithStem(List<PhraseNode> nodes, List<Word> words)
    {
        var last = words[words.Count - 1];
        var next = position + 1;
        var endsWord = last.Kind is WordKind.Letters && last.Span.End == position
            && (next == source.Length || source[next] is '?' || PhraseCharacters.EndsWords(source, next)) && !(next < source.Length && source[next] is '*');
        var span = TextSpan.FromBounds(last.Span.Start, position + 1);

        if (!endsWord)
            return Fail(PhraseErrors.StarMisplaced(Here(1))) is not null;

        if (last.Normal.Length < ShortestStem)
            return Fail(PhraseErrors.StemTooShort(span, ShortestStem)) is not null;

        nodes[nodes.Count - 1] = PhraseNode.Stem(last.Normal, span);
        position = next;
        return true;
    }

    private bool TouchesWord(int sign) =>
        (sign > 0 && char.IsLetterOrDigit(source[sign - 1])) || (sign + 1 < source.Length && char.IsLetterOrDigit(source[sign + 1]));

    private TextSpan Here(int length) => new(position, length);

    private IReadOnlyList<PhraseNode>? Fail(PhraseError error)
    {
        Error ??= error;
        return null;
    }

    private PhraseNode? FailNode(PhraseError error)
    {
        Fail(error);
        return null;
    }
}
