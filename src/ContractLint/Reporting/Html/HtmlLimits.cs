namespace ContractLint.Reporting.Html;

/// <summary>What keeps a page usable. Whatever is left out is said where it would have stood.</summary>
/// <remarks>Lengths count UTF-16 code units of the text. <see cref="Text"/>: longer documents are shown as the passages around their points.</remarks>
internal sealed record HtmlLimits(int Text, int Findings, int Documents)
{
    /// <summary>One document: some 200 pages are shown whole.</summary>
    public static HtmlLimits OneDocument { get; } = new(600_000, 300, 1);

    /// <summary>A folder: some 30 pages of each document, and the hundred documents that need a reader most.</summary>
    public static HtmlLimits SeveralDocuments { get; } = new(100_000, 100, 100);

    /// <summary>What <c>--all</c> asks for.</summary>
    public static HtmlLimits None { get; } = new(int.MaxValue, int.MaxValue, int.MaxValue);
}
