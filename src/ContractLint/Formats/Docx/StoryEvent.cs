using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>A step of a story: a container opens (table, row, cell) or closes, a block is written from a range of pieces, or a story that hangs from it comes.</summary>
/// <remarks><see cref="Container"/> is the document kind for a closing step, and <see langword="null"/> for a block and for an aside.</remarks>
internal readonly record struct StoryEvent(NodeKind? Container, BlockShape Shape, DocxOrigin? LabelOrigin, int FirstPiece, int PieceCount)
{
    /// <summary>The text box or note that stands here; <see langword="null"/> for any other step.</summary>
    public Story? Aside { get; private init; }

    public static StoryEvent Close { get; } = new(NodeKind.Document, default, null, 0, 0);

    public static StoryEvent Open(NodeKind container) => new(container, default, null, 0, 0);

    public static StoryEvent Block(BlockShape shape, DocxOrigin labelOrigin, int firstPiece, int pieceCount) =>
        new(null, shape, labelOrigin, firstPiece, pieceCount);

    public static StoryEvent Beside(Story aside) => new(null, default, null, 0, 0) { Aside = aside };
}
