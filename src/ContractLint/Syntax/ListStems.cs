using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>What each list item hangs from: "Sont interdits :" for the bullets under it; and the title above each node.</summary>
/// <remarks>Built once per tree in linear time; the questions are answered from tables. Immutable, safe for many threads.</remarks>
public sealed class ListStems
{
    private readonly Dictionary<Node, Node> stems = [];
    private readonly Dictionary<Node, Node> parentItems = [];
    private readonly Dictionary<Node, Node> titles = [];

    private readonly SourceText text;

    public ListStems(Node root, SourceText text)
    {
        this.text = text;

        foreach (var node in root.DescendantsAndSelf())
        {
            if (node.Kind is NodeKind.Part or NodeKind.Cell or NodeKind.Clause or NodeKind.Document)
                ReadSiblings(node);

            if (node.Kind is NodeKind.Clause && FindTitle(node) is { } title)
                titles.Add(node, title);
        }
    }

    /// <summary>The sentence that <paramref name="node"/>, a block or a sentence in it, hangs from: the last one of the item it is nested in or of the
    /// paragraph above its list, which typically ends with a colon; <see langword="null"/> for a block that is no item.</summary>
    public Node? StemOf(Node node) => BlockOf(node) is { } block && stems.TryGetValue(block, out var stem) ? stem : null;

    /// <summary>The stem, the stem of its stem and so on: innermost first.</summary>
    public IEnumerable<Node> StemsOf(Node node)
    {
        for (var stem = StemOf(node); stem is not null; stem = StemOf(stem))
            yield return stem;
    }

    /// <summary>The list item that <paramref name="node"/> is nested in; <see langword="null"/> at the first level.</summary>
    public Node? ParentItemOf(Node node) => BlockOf(node) is { } block && parentItems.TryGetValue(block, out var parent) ? parent : null;

    /// <summary>The title of the innermost titled clause that holds <paramref name="node"/>: its heading, or the short sentence that serves as one ("7.1 Fees.").</summary>
    public Node? HeadingOf(Node node)
    {
        for (var clause = node.AncestorOrSelf(NodeKind.Clause); clause is not null; clause = clause.Parent?.AncestorOrSelf(NodeKind.Clause))
        {
            if (titles.TryGetValue(clause, out var title))
                return title;
        }

        return null;
    }

    private static Node? BlockOf(Node node) => node.Kind is NodeKind.Sentence ? node.Parent : node;

    private Node? FindTitle(Node clause)
    {
        var first = clause.Children[0];
        if (first.Kind is NodeKind.Heading)
            return first;

        // "7.1 Non-competition. During the term…"
        var isRunIn = first.Kind is NodeKind.Paragraph && first.Children.Length > 1 && RunInTitle.Is(text.AsSpan(first.Children[0].Span));
        return isRunIn ? first.Children[0] : null;
    }

    private void ReadSiblings(Node parent)
    {
        var open = new List<Node>();
        var (interrupted, interruptedStem) = (new List<Node>(), (Node?)null);
        Node? stem = null;

        foreach (var child in parent.Children)
        {
            switch (child.Kind)
            {
                // "(c)" after a paragraph that stood between it and "(b)".
                case NodeKind.ListItem when open.Count == 0 && interrupted.Exists(item => IsNext(item, child)):
                    open = interrupted;
                    stem = interruptedStem;
                    interrupted = [];
                    AddItem(child, open, stem);
                    break;

                case NodeKind.ListItem:
                    AddItem(child, open, stem);
                    break;

                // "or", "and/or" between two items leaves the list open.
                case NodeKind.Paragraph when open.Count == 0 || child.Span.Length > 12:
                    if (open.Count > 0)
                        (interrupted, interruptedStem) = (open, stem);

                    stem = LastSentence(child) ?? stem;
                    open = [];
                    break;

                case NodeKind.Heading:
                    stem = LastSentence(child) ?? stem;
                    open = [];
                    interrupted = [];
                    break;

                // "7. The Provider shall not:" governs 7.1 and 7.2.
                case NodeKind.Clause when stem is not null && parent.Kind is NodeKind.Clause && child.Children[0].Kind is NodeKind.Paragraph && stem.Parent?.Kind is not NodeKind.Heading && text[stem.Span.End - 1] is not '.':
                    stems.TryAdd(child.Children[0], stem);
                    break;
            }
        }
    }

    private void AddItem(Node item, List<Node> open, Node? stem)
    {
        while (open.Count > 0 && open[^1].Level >= item.Level)
            open.RemoveAt(open.Count - 1);

        if (open.Count > 0)
            parentItems.Add(item, open[^1]);

        var governor = open.Count > 0 ? LastSentence(open[^1]) : stem;
        if (governor is not null)
            stems.TryAdd(item, governor);

        open.Add(item);
    }

    private static bool IsNext(Node item, Node next) =>
        item.Label is not null && next.Label is not null && TypedLabel.Parse(item.Label) is { Style: not LabelStyle.Bullet } label && label.IsFollowedBy(TypedLabel.Parse(next.Label));

    private static Node? LastSentence(Node block) => block.Children.Length > 0 ? block.Children[^1] : null;
}
