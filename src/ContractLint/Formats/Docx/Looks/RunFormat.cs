namespace ContractLint.Formats.Docx.Looks;

/// <summary>What a run, a style or the document's defaults say of how characters look; what they do not say is <see langword="null"/>.</summary>
internal readonly record struct RunFormat
{
    public string? StyleId { get; init; }

    public bool? IsVanished { get; init; }

    /// <summary>The size in half points.</summary>
    public int? HalfPoints { get; init; }

    /// <summary>How wide characters are set, in per cent.</summary>
    public int? Scale { get; init; }

    public WordColor? Color { get; init; }

    /// <summary>Whether the characters are filled with nothing at all.</summary>
    public bool? IsUnpainted { get; init; }

    /// <summary>The colour behind the characters: highlighter or shading; automatic where none is.</summary>
    public WordColor? Background { get; init; }

    public bool? IsScript { get; init; }

    /// <summary>What this format says, and where it says nothing what <paramref name="other"/> says; but for the toggle, which styles combine in their own way.</summary>
    public RunFormat Over(RunFormat other) => new()
    {
        StyleId = StyleId ?? other.StyleId,
        IsVanished = IsVanished ?? other.IsVanished,
        HalfPoints = HalfPoints ?? other.HalfPoints,
        Scale = Scale ?? other.Scale,
        Color = Color ?? other.Color,
        IsUnpainted = IsUnpainted ?? other.IsUnpainted,
        Background = Background ?? other.Background,
        IsScript = IsScript ?? other.IsScript,
    };
}
