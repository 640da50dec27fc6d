using ContractLint.Syntax;

namespace ContractLint.Formats.Rtf;

/// <summary>The stories of a file: those being read, the innermost on top, and those that hang from no other, the body first.</summary>
internal sealed class RtfStories
{
    private readonly Stack<RtfStory> open = new([new(PartKind.Body)]);
    private readonly List<RtfStory> met = [];

    public RtfStories() => met.Add(Current);

    public RtfStory Current => open.Peek();

    public IEnumerable<FlowStory> All => met.Select(story => story.Flow);

    public RtfStory Begin(RtfDestination destination)
    {
        var story = new RtfStory(RtfStory.KindOf(destination));

        // Notes and boxes stand where the text refers to them.
        if (story.Flow.Kind is PartKind.Note or PartKind.TextBox)
            Current.Flow.Hang(story.Flow);
        else
            met.Add(story);

        open.Push(story);
        return story;
    }

    public void End() => open.Pop();
}
