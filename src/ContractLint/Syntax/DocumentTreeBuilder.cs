using System.Collections.Immutable;
using System.Text;
using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Puts a document together from what a reader finds, in reading order.</summary>
/// <remarks>
/// A reader opens parts, tables, rows, cells and blocks, appends the text of each block with its origins, and closes them.
/// Between blocks the builder breaks the line, between cells it writes a tab; a reader whose text is the file itself passes
/// <c>verbatim: true</c> and appends what stands between blocks with <see cref="AppendGap"/>, so that positions in the text are positions in the file.
/// The builder finds typed numbers, nests clauses and cuts sentences.
/// </remarks>
public sealed class DocumentTreeBuilder(string name, bool verbatim = false)
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<OriginSegment>.Builder origins = ImmutableArray.CreateBuilder<OriginSegment>();
    private readonly ImmutableArray<AppearanceSegment>.Builder appearances = ImmutableArray.CreateBuilder<AppearanceSegment>();
    private readonly ImmutableArray<DocumentFact>.Builder facts = ImmutableArray.CreateBuilder<DocumentFact>();
    private readonly Stack<OpenNode> open = new([new(NodeKind.Document, default, 0)]);
    private readonly List<OpenNode> closedContainers = [];
    private string? pendingSeparator;

    /// <summary>How many pages the file says it has.</summary>
    public int? PageCount { get; set; }

    /// <summary>How many documents came with this one.</summary>
    public int AttachedDocuments { get; set; }

    public void BeginPart(PartKind part) => Begin(new(NodeKind.Part, part, text.Length));

    public void BeginTable() => Begin(new(NodeKind.Table, default, text.Length));

    public void BeginRow() => Begin(new(NodeKind.Row, default, text.Length));

    public void BeginCell() => Begin(new(NodeKind.Cell, default, text.Length));

    /// <summary>Opens a block and writes its label, if it has one, with the origin of the label.</summary>
    public void BeginBlock(BlockShape shape, Origin? labelOrigin = null)
    {
        WriteSeparator();
        Begin(new(shape.Kind, default, text.Length) { Level = shape.Level, Label = shape.Label, IsContents = shape.IsContents });

        if (shape.Label is { Length: > 0 } label)
        {
            open.Peek().LabelSpan = new(text.Length, label.Length);
            if (labelOrigin is not null)
                origins.Add(new(new(text.Length, label.Length + 1), labelOrigin));

            text.Append(label).Append(' ');
        }
    }

    /// <summary>Adds characters to the open block. Characters without an origin belong to the segment before them.</summary>
    public void Append(ReadOnlySpan<char> characters, Origin? origin = null, TextAppearance? appearance = null)
    {
        if (characters.Length == 0)
            return;

        if (origin is not null)
            origins.Add(new(new(text.Length, characters.Length), origin));

        if (appearance is not null)
            Show(new(text.Length, characters.Length), appearance);

        text.Append(characters);
    }

    /// <summary>Adds something the file holds beside its text.</summary>
    public void AddFact(DocumentFact fact) => facts.Add(fact);

    /// <summary>Verbatim readers only: what stands between two blocks of the file.</summary>
    public void AppendGap(ReadOnlySpan<char> characters) => text.Append(characters);

    /// <summary>Closes what was opened last: block, cell, row, table or part.</summary>
    public void End()
    {
        var node = open.Pop();
        open.Peek().Children.Add(node.Close(text.Length));
        if (!node.IsBlock)
            closedContainers.Add(node);

        // An empty cell that begins a row does not put the next one into the row above.
        var isEmptyFirst = node.Kind is NodeKind.Cell && node.Span.Length == 0 && pendingSeparator is "\n";
        pendingSeparator = node.Kind is NodeKind.Cell && !isEmptyFirst ? "\t" : "\n";
    }

    public DocumentTree Build()
    {
        while (open.Count > 1)
            End();

        var source = new SourceText(text.ToString());

        // Innermost first, as they were closed: a node then finds its children made, and tables may nest as deep as they like.
        foreach (var container in closedContainers)
            container.ToNode(source);

        var root = open.Peek().Close(text.Length).ToNode(source);
        return new(name, source, root, new(origins.ToImmutable()))
        {
            PageCount = PageCount,
            IsVerbatim = verbatim,
            AttachedDocuments = AttachedDocuments,
            Appearances = appearances.Count == 0 ? AppearanceMap.Empty : new(appearances.ToImmutable()),
            Facts = facts.ToImmutable(),
        };
    }

    // Runs that look alike are one, with the space a reader put between them.
    private void Show(TextSpan span, TextAppearance appearance)
    {
        if (appearances.Count > 0 && appearances[^1] is var last && last.Appearance == appearance && span.Start - last.Span.End <= 1)
            appearances[^1] = last with { Span = last.Span.Union(span) };
        else
            appearances.Add(new(span, appearance));
    }

    private void Begin(OpenNode node) => open.Push(node);

    private void WriteSeparator()
    {
        if (!verbatim && text.Length > 0 && pendingSeparator is { } separator)
            text.Append(separator);

        pendingSeparator = null;
    }
}
