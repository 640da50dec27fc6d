using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ContractLint.Formats.Pdf;

/// <summary>The straight lines a page draws, such as the borders of its tables.</summary>
/// <remarks>Programs draw them as strokes, as the outline of a box, or as a filled box that is very thin.</remarks>
internal sealed class PageRules
{
    // Beyond that many shapes a page is a drawing; the lines of a table are a few hundred at most.
    private const int MostShapes = 20_000;
    private const int MostRules = 1_500;

    private const double Thin = 3;
    private const double Shortest = 4;

    private readonly PageDirection direction;
    private readonly List<Rule> across = [];
    private readonly List<Rule> down = [];

    private PageRules(PageDirection direction) => this.direction = direction;

    /// <summary>A page of which no line is known.</summary>
    public static PageRules None { get; } = new(default);

    /// <summary>Lines along the text: where each lies is its height.</summary>
    public List<Rule> Across { get; private set; } = [];

    /// <summary>Lines across the text: where each lies is its distance from the left.</summary>
    public List<Rule> Down { get; private set; } = [];

    /// <summary>The lines of a page, in the axes of the text that runs in that direction.</summary>
    public static PageRules Of(Page page, PageDirection direction)
    {
        if (page.Paths.Count > MostShapes || direction.Degrees % 90 != 0)
            return None;

        var rules = new PageRules(direction);
        foreach (var path in page.Paths)
        {
            foreach (var part in path)
            {
                if (path.IsStroked)
                    rules.AddStrokes(part);
                else if (path.IsFilled)
                    rules.AddBand(part);
            }
        }

        if (rules.across.Count > MostShapes || rules.down.Count > MostShapes)
            return None;

        (rules.Across, rules.Down) = (Rule.Joined(rules.across), Rule.Joined(rules.down));
        return rules.Across.Count > MostRules || rules.Down.Count > MostRules ? None : rules;
    }

    private void AddStrokes(PdfSubpath part)
    {
        PdfPoint? first = null;
        var last = default(PdfPoint);

        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    last = move.Location;
                    first ??= last;
                    break;
                case PdfSubpath.Line line:
                    Add(line.From, line.To);
                    last = line.To;
                    first ??= line.From;
                    break;
                case PdfSubpath.Close when first is { } start:
                    Add(last, start);
                    break;
                default:
                    return;
            }
        }
    }

    private void AddBand(PdfSubpath part)
    {
        if (part.GetBoundingRectangle() is not { } box)
            return;

        var (middle, centre) = ((box.Bottom + box.Top) / 2, (box.Left + box.Right) / 2);
        if (Math.Abs(box.Height) <= Thin)
            Add(new(box.Left, middle), new(box.Right, middle));
        else if (Math.Abs(box.Width) <= Thin)
            Add(new(centre, box.Bottom), new(centre, box.Top));
    }

    private void Add(PdfPoint from, PdfPoint to)
    {
        var (x1, y1) = direction.ToLocal(from.X, from.Y);
        var (x2, y2) = direction.ToLocal(to.X, to.Y);

        if (Math.Abs(y1 - y2) < 0.5 && Math.Abs(x1 - x2) >= Shortest)
            across.Add(new((float)y1, (float)Math.Min(x1, x2), (float)Math.Max(x1, x2)));
        else if (Math.Abs(x1 - x2) < 0.5 && Math.Abs(y1 - y2) >= Shortest)
            down.Add(new((float)x1, (float)Math.Min(y1, y2), (float)Math.Max(y1, y2)));
    }
}
