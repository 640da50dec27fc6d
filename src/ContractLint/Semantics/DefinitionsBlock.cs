using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Finds the names a document gives its parties and decides which side each is on.</summary>
/// <remarks>
/// A term is a party's name when it stands in quotes after "ci-après", "hereinafter" or an opening parenthesis. A usual name ("le Prestataire")
/// has its usual side; of two names only one of which is usual, the other has the other side.
/// </remarks>
internal static class DefinitionsBlock
{
    private const int MaxTermWords = 4;
    private const int ReachOfMarker = 60;

    private static readonly string[] Markers = ["ci-après", "ci après", "ci-dessous", "dénommé", "désigné", "hereinafter", "hereafter", "referred to as", "known as", "called"];
    private static readonly HashSet<string> Articles = new(["le", "la", "les", "l'", "the", "un", "une", "a", "an", "individuellement", "collectivement", "each"], StringComparer.Ordinal);

    public static ImmutableArray<PartyDefinition> Find(SourceText text)
    {
        var found = new List<PartyDefinition>();

        for (var i = 0; i < text.Length; i++)
        {
            if (ClosingOf(text[i]) is not { } closing || TermAt(text, i, closing) is not { } term || !IsIntroduced(text, i))
                continue;

            if (found.All(other => other.Term != term.Term))
                found.Add(term);

            i = term.Span.End;
        }

        return [.. ByElimination(found)];
    }

    private static char? ClosingOf(char opening) => opening switch
    {
        '«' => '»',
        '“' => '”',
        '"' => '"',
        '”' => '”',
        _ => null,
    };

    private static PartyDefinition? TermAt(SourceText text, int opening, char closing)
    {
        var end = opening + 1;
        while (end < text.Length && end - opening <= 50 && text[end] != closing && text[end] is not '\n')
            end++;

        if (end >= text.Length || text[end] != closing)
            return null;

        var words = WordScanner.Scan(text, TextSpan.FromBounds(opening + 1, end));
        while (words.Count > 0 && Articles.Contains(words[0].Normal))
            words.RemoveAt(0);

        if (words.Count is 0 or > MaxTermWords || !char.IsUpper(text[words[0].Span.Start]))
            return null;

        var span = words[0].Span.Union(words[^1].Span);
        string[] normal = [.. words.Select(word => word.Normal)];
        return new(text[span], normal, RoleNames.RoleOf(normal), span);
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
        foreach (var article in (ReadOnlySpan<string>)["the", "le", "la", "l'", "l’", "each a", "each, a", "together the"])
        {
            if (trimmed.EndsWith(article, StringComparison.OrdinalIgnoreCase))
                trimmed = trimmed[..^article.Length].TrimEnd();
        }

        return trimmed.EndsWith("(");
    }

    private static IEnumerable<PartyDefinition> ByElimination(List<PartyDefinition> found)
    {
        var known = found.Where(term => term.Role is Role.Provider or Role.Client).Select(term => term.Role).Distinct().ToList();
        if (known.Count != 1)
            return found.Where(term => term.Role is not Role.ThirdParty);

        var other = known[0] is Role.Provider ? Role.Client : Role.Provider;
        var unknown = found.Where(term => term.Role is Role.ThirdParty && !RoleNames.IsDocumentName(term.Words)).ToList();

        return found.Select(term => unknown.Count > 0 && ReferenceEquals(term, unknown[0]) ? term with { Role = other } : term).Where(term => term.Role is not Role.ThirdParty);
    }
}
