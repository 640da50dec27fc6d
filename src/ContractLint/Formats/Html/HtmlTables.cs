using AngleSharp.Dom;

namespace ContractLint.Formats.Html;

/// <summary>Tells tables that say something from those that only place things on the page, as most do in mails.</summary>
internal static class HtmlTables
{
    private const int LooksNoFurther = 400;

    /// <summary>Whether rows and cells are structure. In a document all are, but for one cell alone and for tables around tables.</summary>
    public static bool HoldsData(IElement table, bool isInDocument)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
            return false;

        var (rows, cells, hasFrame) = (0, 0, int.TryParse(table.GetAttribute("border"), out var border) && border > 0);
        var seen = 0;

        // A table that holds tables places them.
        var pending = new Stack<INode>(table.ChildNodes.Reverse());
        while (seen < LooksNoFurther && pending.TryPop(out var node))
        {
            if (node is not IElement element)
                continue;

            seen++;
            switch (element.LocalName)
            {
                case "table":
                    return false;
                case "tr":
                    rows++;
                    break;
                case "th":
                    hasFrame = true;
                    cells++;
                    break;
                case "td":
                    hasFrame |= HtmlStyle.HasVisibleBorder(element);
                    cells++;
                    break;
            }

            foreach (var child in element.ChildNodes.Reverse())
                pending.Push(child);
        }

        return isInDocument ? cells >= 2 : hasFrame && rows >= 2 && cells >= 2 * rows;
    }
}
