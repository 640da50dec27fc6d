using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;

namespace ContractLint.Formats.Rtf;

/// <summary>Reads RTF: text, structure, the numbers its writer printed, and the side of tracked changes asked for.</summary>
/// <remarks>
/// Nothing is fetched and nothing in it is run; embedded objects are passed over. The body comes first, then its text boxes, notes, headers, footers and
/// remarks, each a part.
/// </remarks>
public sealed class RtfReader : IDocumentReader
{
    private const int MostSpaceBefore = 16;

    public bool CanRead(ReadOnlySpan<byte> start, string name)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            start = start[3..];

        return start[..Math.Min(start.Length, MostSpaceBefore)].TrimStart(" \t\r\n"u8).StartsWith("{\\rtf"u8);
    }

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        var builder = new DocumentTreeBuilder(name);
        var interpreter = new RtfInterpreter(content, options, cancellationToken);
        var troubles = ImmutableArray.CreateBuilder<ReadingTrouble>();

        try
        {
            interpreter.Read();
            if (interpreter.IsCutShort)
                troubles.Add(ReadingTrouble.UnreadableBecause(RtfReasons.CutShort));
        }
        catch (ReadingLimitException limit)
        {
            troubles.Add(ReadingTrouble.UnreadableBecause(limit.Reason));
        }

        foreach (var story in FlowStories.InOrder(interpreter.Stories))
            story.WriteTo(builder);

        foreach (var fact in interpreter.Facts.All)
            builder.AddFact(fact);

        builder.PageCount = interpreter.PageCount;
        var tree = builder.Build();
        if (troubles.Count == 0 && tree.Text.AsSpan().IsWhiteSpace())
            troubles.Add(ReadingTrouble.UnreadableBecause(RtfReasons.NoText));

        var coverage = tree.Text.AsSpan().IsWhiteSpace() ? 0 : troubles.Count == 0 ? 1 : Math.Clamp((double)interpreter.Position / content.Length, 0, 0.99);
        return new(tree, troubles.ToImmutable()) { Coverage = coverage };
    }
}
