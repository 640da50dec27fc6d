using System.Collections.Immutable;
using ContractLint.Syntax;

namespace ContractLint.Formats.PlainText;

/// <summary>Plain text inside another document: its paragraphs, without the signs that quote them.</summary>
internal static class PlainTextFlow
{
    public static FlowText Read(string text, ReadingOptions options, CancellationToken cancellationToken)
    {
        var lines = TextLine.ReadAll(text);
        var shapes = new BulletShapes(text);
        var items = new List<FlowItem>();

        foreach (var (first, end) in new Paragraphs(text, lines).All(lines))
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.Add(new(FlowKind.Block) { Shape = shapes.Of(lines[first]), Runs = RunsOf(text, lines, first, end), QuoteDepth = lines[first].QuoteDepth });
        }

        return new(items, []);
    }

    private static ImmutableArray<TextRun> RunsOf(string text, List<TextLine> lines, int first, int end)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>(2 * (end - first) - 1);
        for (var i = first; i < end; i++)
        {
            var line = lines[i];
            if (i > first)
                runs.Add(new("\n", null));

            runs.Add(new(text[line.ContentStart..line.ContentEnd], new LineOrigin(line.Number, line.ContentStart - line.Start + 1)));
        }

        return runs.MoveToImmutable();
    }
}
