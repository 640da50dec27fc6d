using System.Collections.Immutable;
using ContractLint.Syntax;

namespace ContractLint.Formats;

/// <summary>A piece of running text on its way from the reader of one text to the reader of the whole, which decides what part it belongs to.</summary>
internal sealed record FlowItem(FlowKind Kind)
{
    public BlockShape Shape { get; init; }

    /// <summary>Where the number or bullet of <see cref="Shape"/> stood, if the file has a place for it.</summary>
    public Origin? LabelOrigin { get; init; }

    public ImmutableArray<TextRun> Runs { get; init; } = [];

    /// <summary>How deep it is quoted: ">>" is 2.</summary>
    public int QuoteDepth { get; init; }

    /// <summary>The story that stands here.</summary>
    public FlowStory? Aside { get; init; }

    public FlowMark Mark { get; init; }

    /// <summary>The part of the document it belongs to, where its source says that it is not the text itself.</summary>
    public PartKind? Part { get; init; }

    public string Text => Runs.Length == 1 ? Runs[0].Text : string.Concat(Runs.Select(run => run.Text));

    /// <summary>The block in two, the second starting at <paramref name="position"/> of its text.</summary>
    public (FlowItem Before, FlowItem After) SplitAt(int position)
    {
        var (before, after) = (ImmutableArray.CreateBuilder<TextRun>(), ImmutableArray.CreateBuilder<TextRun>());
        foreach (var run in Runs)
        {
            var cut = Math.Clamp(position, 0, run.Text.Length);
            if (cut > 0)
                before.Add(run with { Text = run.Text[..cut] });
            if (cut < run.Text.Length)
                after.Add(run with { Text = run.Text[cut..], Origin = run.Origin?.Advance(cut) });

            position -= run.Text.Length;
        }

        return (this with { Runs = before.ToImmutable() }, this with { Runs = after.ToImmutable(), Shape = Shape.Kind is NodeKind.Heading ? Shape : BlockShape.Paragraph });
    }
}
