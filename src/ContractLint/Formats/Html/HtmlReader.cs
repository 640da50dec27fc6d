using System.Buffers;
using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Syntax;

namespace ContractLint.Formats.Html;

/// <summary>Reads documents saved as web pages, by Word, LibreOffice or a browser: text, structure, notes, headers and footers, tracked changes.</summary>
/// <remarks>Scripts do not run, nothing is fetched. What the page does not show is read, and known as hidden.</remarks>
public sealed class HtmlReader : IDocumentReader
{
    private const int HeadLength = 4096;

    private static readonly string[] Extensions = [".html", ".htm", ".xhtml", ".xht"];

    private static readonly string[] Beginnings = ["<!doctype html", "<html", "<head", "<body"];

    private static readonly SearchValues<char> AfterCharset = SearchValues.Create(" \t\r\n\"'/;>?");

    // A piece of a page, without the beginning of one.
    private static readonly string[] Pieces = ["<p", "<div", "<h1", "<h2", "<h3", "<ul", "<ol", "<table", "<section", "<article", "<main", "<meta", "<title", "<style", "<!--"];

    public bool CanRead(ReadOnlySpan<byte> start, string name)
    {
        var head = TextEncoding.Decode(start[..Math.Min(start.Length, HeadLength)]).AsSpan().TrimStart();
        if (head.IsEmpty || head[0] is not '<' || head.Contains('\0'))
            return false;

        head = AfterPreamble(head);
        if (StartsWithOne(head, Beginnings))
            return true;

        var isNamedPage = Array.Exists(Extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        return isNamedPage || (!name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) && StartsWithOne(head, Pieces));
    }

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var file = TextFile.Of(Charsets.Decode(content, DeclaredCharset(content)), options);
        if (file.Coverage is 0)
            return new(new DocumentTreeBuilder(name).Build(), file.Troubles) { Coverage = 0 };

        var flow = HtmlFlow.Read(file.Text, HtmlPurpose.Document, options, cancellationToken, out var facts);
        var builder = new DocumentTreeBuilder(name);
        foreach (var story in FlowStories.InOrder(StoriesOf(flow)))
            story.WriteTo(builder);

        foreach (var fact in facts.All)
            builder.AddFact(fact);

        var tree = builder.Build();
        var troubles = file.Troubles.AddRange(flow.Troubles);
        if (troubles.IsEmpty && tree.Text.AsSpan().IsWhiteSpace())
            troubles = [ReadingTrouble.UnreadableBecause(new("the page holds no text", "la page ne contient aucun texte"))];

        return new(tree, troubles) { Coverage = tree.Text.Length == 0 ? 0 : file.Coverage };
    }

    private static Dictionary<PartKind, FlowStory>.ValueCollection StoriesOf(FlowText flow)
    {
        var stories = new Dictionary<PartKind, FlowStory>();
        foreach (var item in flow.Items)
        {
            var kind = item.Part ?? PartKind.Body;
            if (!stories.TryGetValue(kind, out var story))
                stories.Add(kind, story = new(kind));

            if (item.Kind is FlowKind.Block)
                story.Add(item);
            else if (item.Kind is FlowKind.End)
                story.Close();
            else
                story.Open(item.Kind);
        }

        return stories.Values;
    }

    // "<?xml …?>" and comments stand before the page of some programs.
    private static ReadOnlySpan<char> AfterPreamble(ReadOnlySpan<char> head)
    {
        while (head.StartsWith("<?") || head.StartsWith("<!--"))
        {
            var end = head.StartsWith("<?") ? "?>" : "-->";
            var length = head.IndexOf(end);
            if (length < 0)
                return head;

            head = head[(length + end.Length)..].TrimStart();
        }

        return head;
    }

    private static bool StartsWithOne(ReadOnlySpan<char> head, string[] tags)
    {
        foreach (var tag in tags)
        {
            if (head.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (head.Length == tag.Length || !char.IsLetterOrDigit(head[tag.Length]) || tag is "<!--"))
                return true;
        }

        return false;
    }

    // <meta charset="…"> and <meta content="text/html; charset=…">, which stand at the beginning and are ASCII.
    private static string? DeclaredCharset(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, HeadLength)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            at = head.IndexOf("encoding", StringComparison.OrdinalIgnoreCase) is >= 0 and var xml && head.AsSpan().TrimStart().StartsWith("<?xml") ? xml + 1 : -1;

        if (at < 0)
            return null;

        var rest = head.AsSpan(at + "charset".Length).TrimStart(" \t=\"'");
        var length = rest.IndexOfAny(AfterCharset);
        return length is > 0 and < 40 ? rest[..length].ToString() : null;
    }
}
