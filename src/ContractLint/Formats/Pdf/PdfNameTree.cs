using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>Names are kept in a tree; a file can make it as tall or as wide as it likes, or a ring.</summary>
internal static class PdfNameTree
{
    private const int MostNodes = 2_000;

    // A million names make a tree of four storeys.
    private const int Tallest = 32;

    /// <summary>The values of all names, as far as there are not too many.</summary>
    public static List<IToken> ValuesOf(IToken? tree, Structure structure)
    {
        var values = new List<IToken>();
        foreach (var (node, _) in Nodes(tree, structure))
        {
            if (node.Find("Names", structure) is not ArrayToken names)
                continue;

            for (var n = 1; n < names.Length && values.Count < MostNodes; n += 2)
            {
                if (structure.Resolve(names[n]) is { } value)
                    values.Add(value);
            }
        }

        return values;
    }

    /// <summary>Whether who goes through it by recursion comes to an end, and soon.</summary>
    public static bool IsSafe(IToken? tree, Structure structure)
    {
        var count = 0;
        foreach (var (_, depth) in Nodes(tree, structure))
        {
            if (++count == MostNodes || depth > Tallest)
                return false;
        }

        return true;
    }

    private static IEnumerable<(DictionaryToken Node, int Depth)> Nodes(IToken? tree, Structure structure)
    {
        var pending = new Stack<(IToken? Node, int Depth)>([(tree, 0)]);
        for (var i = 0; i < MostNodes && pending.TryPop(out var next); i++)
        {
            if (structure.Resolve(next.Node) is not DictionaryToken node)
                continue;

            yield return (node, next.Depth);

            if (next.Depth <= Tallest && node.Find("Kids", structure) is ArrayToken children)
            {
                foreach (var child in children.Data.Take(MostNodes))
                    pending.Push((child, next.Depth + 1));
            }
        }
    }
}
