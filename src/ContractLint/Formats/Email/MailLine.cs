namespace ContractLint.Formats.Email;

/// <summary>A line of a message: the item it stands in, where it starts in the item's text, and what it says.</summary>
internal readonly record struct MailLine(int Item, int Start, string Text, int Depth, FlowMark Mark)
{
    /// <summary>The lines of all blocks but those of tables, empty ones left out.</summary>
    public static List<MailLine> ReadAll(IReadOnlyList<FlowItem> items)
    {
        var lines = new List<MailLine>();
        var depth = 0;

        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            depth += item.Kind switch { FlowKind.Block => 0, FlowKind.End => -1, _ => 1 };
            if (item.Kind is not FlowKind.Block || depth > 0)
                continue;

            var text = item.Text;
            for (var start = 0; start < text.Length;)
            {
                var length = text.IndexOf('\n', start) is >= 0 and var end ? end - start : text.Length - start;
                if (!text.AsSpan(start, length).IsWhiteSpace())
                    lines.Add(new(i, start, text.Substring(start, length).Trim(), item.QuoteDepth, item.Mark));

                start += length + 1;
            }
        }

        return lines;
    }
}
