using ContractLint.Syntax;

namespace ContractLint.Formats.Rtf;

/// <summary>What holds inside a group until it ends: where its text goes, and how it looks.</summary>
internal sealed record RtfGroup
{
    public RtfDestination Destination { get; set; }

    /// <summary>Where the text of the second writing of a text in two writings goes.</summary>
    public RtfDestination OuterDestination { get; set; }

    /// <summary>Whether the group began with <c>\*</c>: a reader that does not know what follows leaves the group out.</summary>
    public bool IsOptional { get; set; }

    /// <summary>The story that ends with this very group.</summary>
    public RtfStory? Story { get; set; }

    public int Font { get; set; }

    /// <summary>How many characters after a Unicode one repeat it for old readers.</summary>
    public int FallbackLength { get; set; } = 1;

    /// <summary>In half points.</summary>
    public int FontSize { get; set; } = 24;

    public int Color { get; set; }

    public int Background { get; set; }

    public bool IsHidden { get; set; }

    public bool IsScript { get; set; }

    /// <summary>Whether its text is the entries of a table of contents.</summary>
    public bool IsContents { get; set; }

    public TextRevision Revision { get; set; }

    /// <summary>The group inside this one, which takes over all but what belongs to this one alone.</summary>
    public RtfGroup Inner() => this with { IsOptional = false, Story = null };

    /// <summary>Forgets what text looks like.</summary>
    public void ResetText(int defaultFont)
    {
        (Font, FontSize, Color, Background) = (defaultFont, 24, 0, 0);
        (IsHidden, IsScript, Revision) = (false, false, TextRevision.None);
    }
}
