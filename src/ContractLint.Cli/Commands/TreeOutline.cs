using System.Globalization;
using ContractLint.Reporting;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>The structure of a document as an indented outline: kind, number, place and first words of each piece.</summary>
internal static class TreeOutline
{
    private const int ShownCharacters = 60;

    public static void Write(DocumentTree tree, TextWriter output)
    {
        var pending = new Stack<(Node Node, int Depth)>([(tree.Root, 0)]);
        while (pending.TryPop(out var entry))
        {
            var (node, depth) = entry;
            var label = node.Label is null ? "" : " " + VisibleText.Of(node.Label);
            var part = node.Kind is NodeKind.Part ? $" {node.Part}" : "";
            var words = node.Children.IsEmpty ? " " + FirstWords(tree, node) : "";
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{new string(' ', depth * 2)}{node.Kind}{part}{label} [{node.Span.Start}..{node.Span.End}){words}\n"));
            for (var i = node.Children.Length - 1; i >= 0; i--)
                pending.Push((node.Children[i], depth + 1));
        }
    }

    private static string FirstWords(DocumentTree tree, Node node)
    {
        var length = Math.Min(node.Span.Length, ShownCharacters);
        var text = VisibleText.Of(tree.Text[new TextSpan(node.Span.Start, length)]);
        return length < node.Span.Length ? text + "…" : text;
    }
}
