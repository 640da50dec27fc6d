using ContractLint.Syntax;

namespace ContractLint.Formats;

/// <summary>Puts the stories of a document into the order in which every format gives them.</summary>
internal static class FlowStories
{
    private static readonly PartKind[] Order = [PartKind.Body, PartKind.TextBox, PartKind.Note, PartKind.Header, PartKind.Footer, PartKind.Comment];

    /// <summary>The body, even an empty one, then the stories that have a text; headers and footers that repeat each other once.</summary>
    public static List<FlowStory> InOrder(IEnumerable<FlowStory> stories)
    {
        var byKind = stories.ToLookup(story => story.Kind);
        var seen = new HashSet<(PartKind, string)>();
        var ordered = new List<FlowStory>();

        foreach (var story in Order.SelectMany(kind => byKind[kind]))
        {
            var isRepeated = story.Kind is PartKind.Header or PartKind.Footer && !seen.Add((story.Kind, story.Text));
            if (!isRepeated && (story.HasText || (story.Kind is PartKind.Body && ordered.Count == 0)))
                ordered.Add(story);
        }

        return ordered;
    }
}
