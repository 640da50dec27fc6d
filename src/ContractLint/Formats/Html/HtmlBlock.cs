using System.Collections.Immutable;
using System.Text;
using ContractLint.Syntax;

namespace ContractLint.Formats.Html;

/// <summary>The block being read: its characters as a browser shows them, white space run together, each with its place.</summary>
/// <remarks>In a mail a line break mostly ends a paragraph; in a document, where it joins lines, only an empty line does.</remarks>
internal sealed class HtmlBlock(bool joinsLines)
{
    // Shorter lines were ended by a person: an address, a list without bullets.
    private const int NarrowestWrap = 60;

    private readonly List<TextRun> runs = [];
    private readonly StringBuilder line = new();
    private TextRun? pendingSpace;

    public bool IsEmpty => runs.Count == 0;

    /// <summary>Adds the text of one text node.</summary>
    public void Add(string text, int node, bool keepsSpace, TextAppearance? appearance)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (IsSpace(text[i]))
            {
                while (i < text.Length && IsSpace(text[i]))
                    i++;

                if (keepsSpace && text.AsSpan(start, i - start).ContainsAny('\r', '\n'))
                    BreakLine();
                else if (line.Length > 0)
                    pendingSpace ??= new(" ", new HtmlOrigin(node, start), appearance);
                continue;
            }

            while (i < text.Length && !IsSpace(text[i]))
                i++;

            Append(new(text[start..i], new HtmlOrigin(node, start), appearance));
        }
    }

    /// <summary>Adds what a field of a form shows, apart from the words around it.</summary>
    public void AddField(string text, int node, TextAppearance? appearance)
    {
        var gap = new TextRun(" ", new HtmlOrigin(node, 0), appearance);
        if (line.Length > 0)
            pendingSpace ??= gap;

        Add(text, node, keepsSpace: true, appearance);
        if (line.Length > 0)
            pendingSpace ??= gap;
    }

    /// <summary>Ends the line, as <c>br</c> does.</summary>
    public void BreakLine()
    {
        pendingSpace = null;
        runs.Add(new("\n", null));
        line.Clear();
    }

    /// <summary>The paragraphs the lines make, and an empty block again.</summary>
    public List<ImmutableArray<TextRun>> Take()
    {
        var paragraphs = new List<ImmutableArray<TextRun>>();
        var current = new List<TextRun>();
        var next = new List<TextRun>();

        foreach (var run in runs.Append(new("\n", null)))
        {
            if (run.Text is not "\n")
            {
                next.Add(run);
                continue;
            }

            if (IsBlank(next))
            {
                Close(current, paragraphs);
            }
            else if (current.Count > 0 && (joinsLines || GoesOn(current, next)))
            {
                current.Add(run);
                current.AddRange(next);
            }
            else
            {
                Close(current, paragraphs);
                current.AddRange(next);
            }

            next.Clear();
        }

        Close(current, paragraphs);
        runs.Clear();
        line.Clear();
        pendingSpace = null;
        return paragraphs;
    }

    private static void Close(List<TextRun> current, List<ImmutableArray<TextRun>> paragraphs)
    {
        if (current.Count > 0)
            paragraphs.Add([.. current]);

        current.Clear();
    }

    // Lines a mail program wrapped before it made HTML of them.
    private static bool GoesOn(List<TextRun> above, List<TextRun> below)
    {
        var lastLine = above.Skip(above.FindLastIndex(run => run.Text is "\n") + 1).ToList();
        return lastLine.Sum(run => run.Text.Length) >= NarrowestWrap && char.IsLower(below[0].Text[0]) && lastLine[^1].Text[^1] is not ('.' or '!' or '?' or ':' or ';');
    }

    // Mails are padded with no-break spaces and characters without width.
    private static bool IsBlank(List<TextRun> runs) =>
        runs.TrueForAll(run => run.Text.All(character => char.IsWhiteSpace(character) || character is '\u034F' or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF'));

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    private void Append(TextRun run)
    {
        if (pendingSpace is { } space && line.Length > 0)
            runs.Add(space);

        pendingSpace = null;
        runs.Add(run);
        line.Append(run.Text);
    }
}
