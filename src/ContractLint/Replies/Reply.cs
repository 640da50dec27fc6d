using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>The polite answer to a document, in the document's language.</summary>
/// <remarks>
/// <see cref="Motive"/> is that of the first point; <see langword="null"/> where the answer refuses nothing. <see cref="Table"/> is empty but for a contract.
/// <see cref="Paragraphs"/> is empty where it is wiser not to answer (<see cref="ReplyForm.NoAnswer"/>).
/// </remarks>
public sealed record Reply(
    ReplyForm Form,
    Language Language,
    string Subject,
    ImmutableArray<ReplyParagraph> Paragraphs,
    ImmutableArray<NegotiationRow> Table,
    ReplyMotive? Motive,
    ImmutableArray<ReplySource> Sources)
{
    /// <summary>Whether a placeholder waits for the user's words.</summary>
    public bool NeedsReview => HasHole(Subject) || Paragraphs.Any(paragraph => HasHole(paragraph.Text)) || Table.Any(row => HasHole(row.Proposal));

    /// <summary>The letter without its table, paragraphs separated by an empty line.</summary>
    public string Letter => string.Join("\n\n", Paragraphs.Select(paragraph => paragraph.Text));

    private static bool HasHole(string text) => text.Contains('[');
}
