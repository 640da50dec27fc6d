using System.Text;
using ContractLint.Formats.PlainText;
using ContractLint.Syntax;

namespace ContractLint.Tests.Syntax;

/// <summary>Shows a tree as indented lines, the way a reader of a test sees a contract.</summary>
internal static class Outlines
{
    public static DocumentTree Read(string text) => PlainTextReader.FromText(text, "test.txt");

    /// <summary>One line per clause and block: the kind, the label in brackets, and the words of blocks.</summary>
    public static string Of(DocumentTree tree)
    {
        var lines = new StringBuilder();
        foreach (var part in tree.Root.Children)
            Write(part, 0);

        return lines.ToString();

        void Write(Node node, int depth)
        {
            foreach (var child in node.Children)
            {
                if (child.Kind is NodeKind.Sentence)
                    continue;

                var words = child.Kind is NodeKind.Heading or NodeKind.Paragraph or NodeKind.ListItem
                    ? (" " + tree.Text.ToString()[Math.Max(child.Span.Start, child.LabelSpan.End)..child.Span.End].Trim()).TrimEnd()
                    : "";
                var label = child.Label is null ? "" : $" [{child.Label}]";
                lines.Append(' ', depth * 2).Append(child.Kind).Append(label).Append(words).Append('\n');
                Write(child, depth + 1);
            }
        }
    }

    public static Node Block(DocumentTree tree, string words)
    {
        var position = tree.Text.ToString().IndexOf(words, StringComparison.Ordinal);
        return tree.BlockAt(position) ?? throw new InvalidOperationException($"No block holds '{words}'.");
    }
}
