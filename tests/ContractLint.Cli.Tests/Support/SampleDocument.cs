using System.Collections.Immutable;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Cli.Tests.Support;

/// <summary>A document made by hand: each line "7.2|Heading|text" is a clause, any other line a paragraph.</summary>
internal static class SampleDocument
{
    public static DocumentTree Parse(string name, string content)
    {
        var text = new SourceText(content);
        var children = ImmutableArray.CreateBuilder<Node>();
        var lines = ImmutableArray.CreateBuilder<OriginSegment>();
        var start = 0;
        foreach (var line in content.Split('\n'))
        {
            var span = new TextSpan(start, line.Length);
            start += line.Length + 1;
            lines.Add(new(span, new LineOrigin(lines.Count + 1, 1)));
            if (!string.IsNullOrWhiteSpace(line))
                children.Add(char.IsAsciiDigit(line[0]) && line.Contains(' ') ? Clause(text, span) : Block(text, span, NodeKind.Paragraph));
        }

        var body = new Node(NodeKind.Part, new(0, content.Length), children.ToImmutable());
        return new(name, text, new Node(NodeKind.Document, new(0, content.Length), [body]), new(lines.ToImmutable()));
    }

    private static Node Clause(SourceText text, TextSpan span)
    {
        var label = text[span].Split(' ')[0];
        return new(NodeKind.Clause, span, [Block(text, span, NodeKind.Paragraph)]) { Label = label, LabelSpan = new(span.Start, label.Length) };
    }

    private static Node Block(SourceText text, TextSpan span, NodeKind kind) =>
        new(kind, span, [.. SentenceSegmenter.Segment(text, span).Select(sentence => new Node(NodeKind.Sentence, sentence, []))]);
}
