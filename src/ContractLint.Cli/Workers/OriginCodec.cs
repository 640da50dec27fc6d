using ContractLint.Syntax;

namespace ContractLint.Cli.Workers;

/// <summary>Places in files, written and read again.</summary>
internal static class OriginCodec
{
    private enum Kind : byte
    {
        Line,
        Docx,
        Pdf,
        Mail,
        Html,
        Paragraph,
    }

    public static void Write(PipeWriter pipe, Origin origin)
    {
        switch (origin)
        {
            case LineOrigin line:
                pipe.Write((byte)Kind.Line);
                pipe.Write7BitEncodedInt(line.Line);
                pipe.Write7BitEncodedInt(line.Column);
                break;
            case DocxOrigin docx:
                pipe.Write((byte)Kind.Docx);
                pipe.WriteShared(docx.Part);
                pipe.Write(docx.Paragraph);
                pipe.Write(docx.Run);
                pipe.Write(docx.Offset);
                break;
            case PdfOrigin pdf:
                pipe.Write((byte)Kind.Pdf);
                WritePdf(pipe, pdf);
                break;
            case MailOrigin mail:
                pipe.Write((byte)Kind.Mail);
                pipe.WriteShared(mail.Section);
                Write(pipe, mail.Place);
                break;
            case HtmlOrigin html:
                pipe.Write((byte)Kind.Html);
                pipe.Write(html.TextNode);
                pipe.Write(html.Offset);
                break;
            case ParagraphOrigin paragraph:
                pipe.Write((byte)Kind.Paragraph);
                pipe.WriteShared(paragraph.Part);
                pipe.Write(paragraph.Paragraph);
                pipe.Write(paragraph.Offset);
                break;
            default:
                throw new NotSupportedException($"{origin.GetType().Name} is not written.");
        }
    }

    public static Origin Read(PipeReader pipe) => (Kind)pipe.ReadByte() switch
    {
        Kind.Line => new LineOrigin(pipe.Read7BitEncodedInt(), pipe.Read7BitEncodedInt()),
        Kind.Docx => new DocxOrigin(pipe.ReadShared(), pipe.ReadInt32(), pipe.ReadInt32(), pipe.ReadInt32()),
        Kind.Pdf => ReadPdf(pipe),
        Kind.Mail => new MailOrigin(pipe.ReadShared(), Read(pipe)),
        Kind.Html => new HtmlOrigin(pipe.ReadInt32(), pipe.ReadInt32()),
        Kind.Paragraph => new ParagraphOrigin(pipe.ReadShared(), pipe.ReadInt32(), pipe.ReadInt32()),
        var kind => throw new InvalidDataException($"There is no origin {kind}."),
    };

    private static void WritePdf(PipeWriter pipe, PdfOrigin origin)
    {
        pipe.Write7BitEncodedInt(origin.Page);
        pipe.Write(origin.Box.Left);
        pipe.Write(origin.Box.Bottom);
        pipe.Write(origin.Box.Right);
        pipe.Write(origin.Box.Top);
        pipe.WriteAll(origin.Edges, edge => pipe.Write(edge));
    }

    private static PdfOrigin ReadPdf(PipeReader pipe) =>
        new(pipe.Read7BitEncodedInt(), new(pipe.ReadDouble(), pipe.ReadDouble(), pipe.ReadDouble(), pipe.ReadDouble()), pipe.ReadAll(pipe.ReadSingle));
}
