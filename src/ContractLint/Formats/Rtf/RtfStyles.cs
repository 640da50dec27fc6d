namespace ContractLint.Formats.Rtf;

/// <summary>The paragraph styles of a file, as far as they say that a paragraph is a heading or an item of a list.</summary>
internal sealed class RtfStyles
{
    private const int LongestChain = 32;
    private const int BodyTextOutline = 9;

    private readonly Dictionary<int, RtfStyle> styles = [];

    /// <summary>The style being defined.</summary>
    public RtfStyle? Current { get; private set; }

    public void Begin(int number) => styles[number] = Current = new();

    public void End() => Current = null;

    /// <summary>The level from 0 of a heading or title by its style.</summary>
    public int? OutlineLevel(int number) => First(number, style => style.OutlineLevel is { } level ? level : HeadingNames.OutlineLevel(style.Name.Trim())) is { } found and < BodyTextOutline ? found : null;

    private int? First(int number, Func<RtfStyle, int?> say)
    {
        int? next = number;
        for (var i = 0; i < LongestChain && next is { } known && styles.TryGetValue(known, out var style); i++)
        {
            if (say(style) is { } said)
                return said;

            next = style.BasedOn;
        }

        return null;
    }
}
