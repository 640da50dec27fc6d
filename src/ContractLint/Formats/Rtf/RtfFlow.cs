using System.Collections.Immutable;
using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;

namespace ContractLint.Formats.Rtf;

/// <summary>RTF inside another document, such as the text of a mail: its blocks and tables. Each character of the text given is a byte of RTF.</summary>
internal static class RtfFlow
{
    public static FlowText Read(string text, ReadingOptions options, CancellationToken cancellationToken)
    {
        var interpreter = new RtfInterpreter(Encoding.Latin1.GetBytes(text), options, cancellationToken);
        ImmutableArray<ReadingTrouble> troubles = [];

        try
        {
            interpreter.Read();
        }
        catch (ReadingLimitException limit)
        {
            troubles = [ReadingTrouble.UnreadableBecause(limit.Reason)];
        }

        // A mail has no parts: what hangs from its text is text.
        static IEnumerable<FlowItem> ItemsOf(FlowStory story) => story.Items.SelectMany(item => item.Aside is { } aside ? ItemsOf(aside) : [item]);

        return new([.. interpreter.Stories.Where(story => story.Kind is PartKind.Body).SelectMany(ItemsOf)], troubles);
    }
}
