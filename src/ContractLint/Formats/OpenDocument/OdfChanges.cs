using ContractLint.Syntax;

namespace ContractLint.Formats.OpenDocument;

/// <summary>The pending changes of a part, and on which side of them the reader stands.</summary>
internal sealed class OdfChanges(DocumentView view)
{
    private readonly Dictionary<string, OdfChange> changes = new(StringComparer.Ordinal);
    private readonly HashSet<string> insertions = new(StringComparer.Ordinal);

    public IEnumerable<OdfChange> All => changes.Values;

    /// <summary>Whether the text here was inserted.</summary>
    public bool IsInserting => insertions.Count > 0;

    /// <summary>Whether the text here is no part of the view.</summary>
    public bool HidesText => view is DocumentView.Original && IsInserting;

    /// <summary>The change of that id, which the file is about to describe.</summary>
    public OdfChange Describe(string id)
    {
        if (!changes.TryGetValue(id, out var change))
            changes.Add(id, change = new());

        return change;
    }

    public void Start(string id, Origin place)
    {
        if (!changes.TryGetValue(id, out var change))
            return;

        change.Place = place;
        if (change.IsInsertion)
            insertions.Add(id);
    }

    public void End(string id) => insertions.Remove(id);

    /// <summary>What was deleted at a point of the text, if the view shows it.</summary>
    public IReadOnlyList<FlowItem>? Deleted(string id, Origin place)
    {
        if (!changes.TryGetValue(id, out var change))
            return null;

        change.Place = place;
        return view is not DocumentView.Final && change.Deleted.Count > 0 ? change.Deleted : null;
    }
}
