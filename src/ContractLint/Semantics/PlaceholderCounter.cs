using ContractLint.Syntax;

namespace ContractLint.Semantics;

/// <summary>Counts the fields a model leaves to be filled in: "[●]", "{{client.name}}", "[à compléter]", "________".</summary>
/// <remarks>The blanks of a signature block ("By: ______") are in signed contracts too, and so are the marks of what was withheld ("[***]").</remarks>
internal static class PlaceholderCounter
{
    private static readonly string[] Signatures = ["By", "Name", "Title", "Date", "Its", "Signature", "Signed", "Nom", "Qualité", "Fait à", "Pour "];

    // What editors and filing clerks put in brackets.
    private static readonly string[] Remarks = ["signature", "remainder", "confidential", "redacted", "intentionally", "omitted", "sic", "exhibit", "schedule", "reserved", "end of", "page", "x]"];

    private const int MaxFieldLength = 60;

    public static int Count(DocumentTree tree)
    {
        var count = 0;

        foreach (var block in tree.Root.DescendantsAndSelf())
        {
            if (block.Kind is NodeKind.Heading or NodeKind.Paragraph or NodeKind.ListItem)
                count += CountIn(tree.Text.AsSpan(block.Span));
        }

        return count;
    }

    private static int CountIn(ReadOnlySpan<char> block)
    {
        var (count, blanks) = (0, 0);

        for (var i = 0; i + 2 < block.Length; i++)
        {
            var opens = block[i] is '[' && (block[i + 1] is '●' or '•' or '_' or '…' || (char.IsLetter(block[i + 1]) && IsField(block[(i + 1)..])));
            var braces = block[i] is '{' && block[i + 1] is '{';
            var blank = block[i] is '_' && block[i + 1] is '_' && block[i + 2] is '_' && (i == 0 || block[i - 1] is not '_');
            count += opens || braces ? 1 : 0;
            blanks += blank ? 1 : 0;
        }

        return count + (blanks > 0 && IsSignature(block) ? 0 : blanks);
    }

    private static bool IsField(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(']') is not (> 1 and < MaxFieldLength))
            return false;

        foreach (var remark in Remarks)
        {
            if (text.StartsWith(remark, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool IsSignature(ReadOnlySpan<char> block)
    {
        var text = block.TrimStart(" _\t");
        if (text.IsEmpty)
            return true;

        foreach (var start in Signatures)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
