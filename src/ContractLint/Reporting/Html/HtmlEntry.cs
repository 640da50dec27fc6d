using ContractLint.Diagnostics;

namespace ContractLint.Reporting.Html;

/// <summary>One document of a run of several: its line in the table, and its part of the page where it has one.</summary>
/// <remarks><see cref="Verdict"/> is <see langword="null"/> where the document could not be read.</remarks>
internal sealed record HtmlEntry(string Name, string Id, Verdict? Verdict, string Counts, int? PercentRead, string? Details)
{
    /// <summary>The gravest first, unread documents before all.</summary>
    public int Weight => Verdict is { } verdict ? (int)verdict : int.MaxValue;
}
