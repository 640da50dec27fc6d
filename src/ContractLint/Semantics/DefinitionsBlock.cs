using System.Buffers;
using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Finds the names a document gives its parties and decides which side each is on.</summary>
/// <remarks>
/// A term is a party's name when it stands in quotes after "ci-après", "hereinafter" or an opening parenthesis. A usual name ("le Prestataire")
/// has its usual side; of two names only one of which is usual, the other has the other side; and a name that may be on either side ("the Company")
/// yields to one that may not ("the Customer").
/// </remarks>
internal static class DefinitionsBlock
{
    private const int MaxTermWords = 4;
    private const int MaxTermLength = 50;
    private const int ReachOfMarker = 60;

    // The parties are named together, at the head of the document.
    private const int ReachOfElimination = 2_000;

    private static readonly SearchValues<char> Openings = SearchValues.Create("«“„\"”‘'");
    private static readonly string[] Markers = ["ci-après", "ci après", "ci-dessous", "dénommé", "désigné", "hereinafter", "hereafter", "referred to as", "known as", "called"];
    private static readonly string[] Leads = ["the", "le", "la", "les", "l'", "l’", "each a", "each, a", "together the", "collectively the", "collectively"];
    private static readonly HashSet<string> Articles = new(["le", "la", "les", "l'", "the", "un", "une", "a", "an", "individuellement", "collectivement", "each"], StringComparer.Ordinal);

    public static ImmutableArray<PartyDefinition> Find(SourceText text)
    {
        var found = new List<FoundTerm>();
        var known = new HashSet<string>(StringComparer.Ordinal);

        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan()[i..].IndexOfAny(Openings);
            if (next < 0)
                break;

            i += next;
            if (ClosingOf(text, i) is not { } closing || TermAt(text, i, closing) is not { } term)
                continue;

            if (known.Add(term.Definition.Term))
                found.Add(term);

            i = term.Definition.Span.End;
        }

        return [.. Decide(found)];
    }

    private static char? ClosingOf(SourceText text, int opening) => text[opening] switch
    {
        '«' => '»',
        '“' or '„' => '”',
        '"' => '"',
        '”' => '”',
        '‘' => '’',
        // A straight single quote opens only where no apostrophe can stand.
        '\'' when opening > 0 && text[opening - 1] is ' ' or '(' or '\n' => '\'',
        _ => null,
    };

    private static FoundTerm? TermAt(SourceText text, int opening, char closing)
    {
        var end = opening + 1;
        while (end < text.Length && end - opening <= MaxTermLength && text[end] != closing && text[end] is not '\n')
            end++;

        if (end >= text.Length || text[end] != closing || end == opening + 1 || !IsIntroduced(text, opening))
            return null;

        var words = WordScanner.Scan(text, TextSpan.FromBounds(opening + 1, end));
        while (words.Count > 0 && Articles.Contains(words[0].Normal))
            words.RemoveAt(0);

        if (words.Count is 0 or > MaxTermWords || !char.IsUpper(text[words[0].Span.Start]))
            return null;

        var span = words[0].Span.Union(words[^1].Span);
        string[] normal = [.. words.Select(word => word.Normal)];
        var (role, isSure) = RoleNames.RoleOf(words);
        return new(new(text[span], normal, role, span), isSure);
    }

    // "ci-après dénommée « X »", "(the "X")", "(« X »)".
    private static bool IsIntroduced(SourceText text, int opening)
    {
        var start = Math.Max(0, opening - ReachOfMarker);
        var before = text.AsSpan(TextSpan.FromBounds(start, opening));

        foreach (var marker in Markers)
        {
            if (before.Contains(marker, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        var trimmed = before.TrimEnd();
        foreach (var article in Leads)
        {
            if (trimmed.EndsWith(article, StringComparison.OrdinalIgnoreCase))
                trimmed = trimmed[..^article.Length].TrimEnd();
        }

        return trimmed.EndsWith("(");
    }

    private static IEnumerable<PartyDefinition> Decide(List<FoundTerm> found)
    {
        var hasClient = found.Exists(term => term is { IsSure: true, Definition.Role: Role.Client });
        var hasProvider = found.Exists(term => term is { IsSure: true, Definition.Role: Role.Provider });

        // "The Company" beside "the Customer" sells; "the Agency" beside "the Contractor" buys.
        if (hasClient != hasProvider)
        {
            var taken = hasClient ? Role.Client : Role.Provider;
            for (var i = 0; i < found.Count; i++)
            {
                if (!found[i].IsSure && found[i].Definition.Role == taken)
                    found[i] = found[i] with { Definition = found[i].Definition with { Role = Other(taken) } };
            }
        }

        return ByElimination(found).Where(definition => definition.Role is not Role.ThirdParty);
    }

    private static List<PartyDefinition> ByElimination(List<FoundTerm> found)
    {
        var definitions = found.ConvertAll(term => term.Definition);
        var known = definitions.FindAll(term => term.Role is Role.Provider or Role.Client);
        if (known.Count == 0 || known.Exists(term => term.Role != known[0].Role))
            return definitions;

        var unknown = definitions.FindIndex(term => term.Role is Role.ThirdParty && !RoleNames.IsDocumentName(term.Words)
            && Math.Abs(term.Span.Start - known[0].Span.Start) <= ReachOfElimination);
        if (unknown >= 0)
            definitions[unknown] = definitions[unknown] with { Role = Other(known[0].Role) };

        return definitions;
    }

    private static Role Other(Role role) => role is Role.Provider ? Role.Client : Role.Provider;

    private sealed record FoundTerm(PartyDefinition Definition, bool IsSure);
}
