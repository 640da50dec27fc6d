using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Syntax;

namespace ContractLint.Formats;

/// <summary>What a reader made of a file: the tree, possibly empty, what went wrong, and how much was read.</summary>
public sealed record DocumentReading(DocumentTree Tree, ImmutableArray<ReadingTrouble> Troubles)
{
    /// <summary>The share of the document that was read, from 0 to 1: pages for PDF, parts for others.</summary>
    public double Coverage { get; init; } = 1;

    /// <summary>How many pages were read from pictures of them, by a program that recognises characters.</summary>
    public int RecognizedPages { get; init; }

    /// <summary>Who wrote to whom; <see langword="null"/> for what is no mail.</summary>
    public MessageHeader? Message { get; init; }

    /// <summary>What came with the document, in the order it stands; its text is not part of <see cref="Tree"/>.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Whether any of the text says what the document shows.</summary>
    public bool HasReadableText => HasText && !Tree.Root.Children.All(part => part.Part is PartKind.Garbled || Tree.Text[part.Span].AsSpan().IsWhiteSpace());

    /// <summary>Whether any text at all was read.</summary>
    public bool HasText => !Tree.Text.AsSpan().IsWhiteSpace();
}
