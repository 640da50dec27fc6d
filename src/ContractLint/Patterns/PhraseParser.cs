using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>Reads one phrase, by recursive descent over its characters. The first error ends the reading.</summary>
internal sealed class PhraseParser(string source, IReadOnlyCollection<string>? knownSymbols, PhraseLists? knownLists = null)
{
    public const int ShortestStem = 3;

    // Reading is recursive: a phrase of a million parentheses must not exhaust the stack.
    private const int DeepestGroup = 32;
    private readonly List<string> symbols = [];
    private readonly List<PhraseList> lists = [];
    private int position;
    private int depth;

    public PhraseError? Error { get; private set; }

    public IReadOnlyList<string> Symbols => symbols;

    public IReadOnlyList<PhraseList> Lists => lists;

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

    /// <summary>The alternatives of a named list, as between parentheses but without them; or <see langword="null"/> and an <see cref="Error"/>.</summary>
    public IReadOnlyList<PhraseNode>? ParseAlternatives()
    {
        var alternatives = ParseAlternatives(open: -1);
        var empty = alternatives?.Find(static alternative => alternative.CanBeEmpty);
        return empty is null ? alternatives : Fail(PhraseErrors.MatchesNothing(empty.Span));
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
            case '[' when knownLists is not null:
                AddOptional(parts, ParseList(knownLists), start);
                break;
            case '.' when PhraseCharacters.IsGap(source, position):
                if (PhraseGaps.Read(source, ref position, out var error) is { } gap)
                    parts.Add(gap);
                else
                    Fail(error!);
                break;
            case '?':
                Fail(PhraseErrors.LoneQuestionMark(Here(1)));
                break;
            case '*':
                Fail(PhraseErrors.StarMisplaced(Here(1)));
                break;
            case '>' or '[':
                Fail(PhraseErrors.UnknownCharacter(Here(1), source.Substring(position, 1)));
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

    private PhraseNode? ParseGroup()
    {
        var open = position++;
        if (depth == DeepestGroup)
            return FailNode(PhraseErrors.TooDeep(new(open, 1), DeepestGroup));

        depth++;
        var alternatives = ParseAlternatives(open);
        depth--;
        return alternatives is null ? null : PhraseNode.Choice(alternatives, TextSpan.FromBounds(open, position));
    }

    // Of the group that opens there, whose end is passed; of the whole source where none does.
    private List<PhraseNode>? ParseAlternatives(int open)
    {
        var alternatives = new List<PhraseNode>(4);
        var delimiter = open;

        while (true)
        {
            var parts = ParseSequence();
            if (Error is not null)
                return null;

            var sign = position < source.Length ? source[position] : ')';
            var isLast = sign is ')';
            if (isLast && (position < source.Length) != (open >= 0))
                return Fail(open >= 0 ? PhraseErrors.NotClosed(new(open, 1)) : PhraseErrors.NotOpened(Here(1)));

            if (sign is '&')
                return Fail(PhraseErrors.AndInsideGroup(Here(1)));

            var around = TextSpan.FromBounds(Math.Max(delimiter, 0), Math.Min(position + 1, source.Length));
            if (parts.Count == 0)
                return Fail(isLast && delimiter == open && open >= 0 ? PhraseErrors.EmptyGroup(around) : PhraseErrors.EmptyAlternative(around));

            alternatives.Add(PhraseNode.Sequence(parts));
            delimiter = position;
            position = Math.Min(position + 1, source.Length);
            if (isLast)
                return alternatives;
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

    private PhraseNode? ParseList(PhraseLists known)
    {
        var open = position;
        var close = source.IndexOf(']', open);
        if (close < 0)
            return FailNode(PhraseErrors.ListNotClosed(TextSpan.FromBounds(open, source.Length)));

        position = close + 1;
        var span = TextSpan.FromBounds(open, position);
        var name = source.Substring(open + 1, close - open - 1).Trim();
        if (known.Find(name) is not { } list)
            return FailNode(PhraseErrors.UnknownList(span, name, SymbolNames.Nearest(name, known.Names)));

        if (!lists.Contains(list))
            lists.Add(list);

        symbols.AddRange(list.Symbols.Count == 0 ? [] : list.Symbols.Except(symbols));
        return PhraseNode.Named(list, span);
    }

    // Words written without a space between them ("l'audit", "non-concurrence", "5k€") are a sequence; "?" makes all of it optional.
    private void ParseWords(List<PhraseNode> parts)
    {
        var start = position;
        if (PhraseCharacters.PlainWordAt(source, ref position) is { } plain)
        {
            AddOptional(parts, plain, start);
            return;
        }

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

    private List<PhraseNode>? Fail(PhraseError error)
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
