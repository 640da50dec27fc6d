namespace ContractLint.Formats.Docx.Numbering;

/// <summary>How one level of a list prints its number.</summary>
/// <remarks>
/// <see cref="Text"/> holds the counters of the levels as %1 to %9 ("%1.%2", "Article %1 –"). <see cref="RestartAfter"/> is the number, from 1, of the
/// level whose items restart this one: 0 never, <see langword="null"/> any level above. <see cref="CustomFormat"/> shows the first numbers
/// ("001, 002, …") where <see cref="Format"/> is custom. <see cref="ParagraphStyle"/> is the style that stands for this level.
/// </remarks>
internal sealed record NumberingLevel
{
    public static NumberingLevel Missing { get; } = new();

    public int Start { get; init; }

    public string Format { get; init; } = "decimal";

    public string? CustomFormat { get; init; }

    public string Text { get; init; } = "";

    public bool IsLegal { get; init; }

    public int? RestartAfter { get; init; }

    public string? ParagraphStyle { get; init; }
}
