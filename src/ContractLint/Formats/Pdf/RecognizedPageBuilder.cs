using System.Buffers;
using System.Collections.Immutable;

namespace ContractLint.Formats.Pdf;

/// <summary>Puts the words a program recognised in pictures on their page, on straight lines and in sizes as even as print.</summary>
internal static class RecognizedPageBuilder
{
    /// <summary>How sure a program must be of a word for it not to be doubtful.</summary>
    public const double MinConfidence = 0.6;

    // Letters below the line; a line without them ends where it stands.
    private static readonly SearchValues<char> Descenders = SearchValues.Create("gjpqyçQ,;()[]{}|/_");

    /// <summary>The text of the page, laid out like any other.</summary>
    public static PageText Build(ScannedPage page, IEnumerable<(PlacedPicture Place, ImmutableArray<RecognizedWord> Words)> pictures)
    {
        var words = new List<PdfWord>();
        foreach (var (place, found) in pictures)
            AddWords(words, page.Number, place, found);

        return PageText.FromWords(page.Number, page.Width, page.Height, words);
    }

    private static void AddWords(List<PdfWord> words, int page, PlacedPicture place, ImmutableArray<RecognizedWord> found)
    {
        var lines = found.Where(word => !string.IsNullOrWhiteSpace(word.Text)).GroupBy(word => word.Line).Select(line => line.ToList()).ToList();
        if (lines.Count == 0)
            return;

        var turn = TurnOf(lines);
        var direction = DirectionOf(place, turn);
        var placed = lines.ConvertAll(line => new PlacedLine(line, line.ConvertAll(word => BoxOf(word, place, direction))));
        var usual = placed.Select(line => line.Height).Order().ElementAt(placed.Count / 2);

        foreach (var line in placed)
        {
            var size = (float)(line.Height > 0.65 * usual && line.Height < 1.35 * usual ? usual : line.Height);
            foreach (var (word, box) in line.Words.Zip(line.Boxes))
                words.Add(WordOf(word, box, page, direction, line.Baseline, size));
        }
    }

    private static PdfWord WordOf(RecognizedWord word, PdfBoxOfText box, int page, PageDirection direction, double baseline, float size)
    {
        var text = string.Concat(word.Text.Select(character => GlyphText.Clean(character.ToString()) ?? ""));
        if (text.Length == 0)
            text = "\uFFFD";

        var edges = new float[text.Length + 1];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = (float)(box.Left + ((box.Right - box.Left) * i / text.Length));

        return new(text, page, direction, (float)baseline, size, false, edges) { FollowsSpace = true, PrecedesSpace = true, IsRecognized = true };
    }

    // Which way the words of a line follow each other in the picture, in quarters of a turn: a sheet may lie on its side.
    private static int TurnOf(List<List<RecognizedWord>> lines)
    {
        var (right, down) = (0, 0);
        foreach (var line in lines.Where(line => line.Count > 1))
        {
            var (dx, dy) = (line[^1].Left + line[^1].Right - line[0].Left - line[0].Right, line[^1].Top + line[^1].Bottom - line[0].Top - line[0].Bottom);
            if (Math.Abs(dx) >= Math.Abs(dy))
                right += Math.Sign(dx) * line.Count;
            else
                down += Math.Sign(dy) * line.Count;
        }

        return Math.Abs(right) >= Math.Abs(down) ? (right >= 0 ? 0 : 180) : (down > 0 ? -90 : 90);
    }

    private static PageDirection DirectionOf(PlacedPicture place, int turn)
    {
        var (dx, dy) = (place.BottomRight.X - place.BottomLeft.X, place.BottomRight.Y - place.BottomLeft.Y);
        var quarters = (int)Math.Round(Math.Atan2(dy, dx) / (Math.PI / 2));
        var degrees = ((quarters * 90) + turn) % 360;
        return new(degrees > 180 ? degrees - 360 : degrees <= -180 ? degrees + 360 : degrees);
    }

    private static PdfBoxOfText BoxOf(RecognizedWord word, PlacedPicture place, PageDirection direction)
    {
        var (ax, ay) = place.ToPage(word.Left, word.Top);
        var (bx, by) = place.ToPage(word.Right, word.Bottom);
        var (a, b) = (direction.ToLocal(ax, ay), direction.ToLocal(bx, by));
        return new(Math.Min(a.Along, b.Along), Math.Min(a.Across, b.Across), Math.Max(a.Along, b.Along), Math.Max(a.Across, b.Across));
    }

    /// <summary>A box along and across the text.</summary>
    private readonly record struct PdfBoxOfText(double Left, double Bottom, double Right, double Top);

    private sealed class PlacedLine
    {
        public PlacedLine(List<RecognizedWord> words, List<PdfBoxOfText> boxes)
        {
            (Words, Boxes) = (words, boxes);
            var standing = boxes.Where((_, i) => !words[i].Text.AsSpan().ContainsAny(Descenders) && words[i].Text.Any(char.IsLetterOrDigit)).Select(box => box.Bottom).Order().ToList();
            var (bottom, top) = (boxes.Min(box => box.Bottom), boxes.Max(box => box.Top));
            Baseline = standing.Count > 0 ? standing[standing.Count / 2] : bottom + (0.22 * (top - bottom));

            // From the line to the top of a capital is about seven tenths of the size.
            Height = Math.Max((top - Baseline) / 0.72, 1);
        }

        public List<RecognizedWord> Words { get; }

        public List<PdfBoxOfText> Boxes { get; }

        public double Baseline { get; }

        public double Height { get; }
    }
}
