using System.Globalization;
using System.Text;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>A PDF put together by hand, object by object, for what no program at hand would write.</summary>
internal sealed class PdfFile
{
    private const int FirstFree = 4;

    private readonly List<byte[]> objects = [];
    private readonly List<(string Entries, int Content)> pages = [];
    private string catalog = "";

    /// <summary>An A4 page that draws this; <paramref name="entries"/> are further entries of its dictionary.</summary>
    public PdfFile Page(string content, string entries = "")
    {
        pages.Add((entries, Add(Stream("", Encoding.Latin1.GetBytes(content)))));
        return this;
    }

    /// <summary>A page that shows one line of text after another, from the top down.</summary>
    public PdfFile PageOf(params string[] lines) => Page(Lines(lines));

    /// <summary>Lines of text in twelve points, from the top of the page down.</summary>
    public static string Lines(params string[] lines) =>
        "BT /F1 12 Tf 72 750 Td " + string.Join(" 0 -15 Td ", lines.Select(line => $"({line}) Tj")) + " ET";

    /// <summary>Adds an object; its number.</summary>
    public int Add(string text) => Add(Encoding.Latin1.GetBytes(text));

    /// <summary>Adds a stream; its number.</summary>
    public int AddStream(string entries, byte[] content) => Add(Stream(entries, content));

    /// <summary>Adds an entry of the catalogue.</summary>
    public PdfFile With(string entry)
    {
        catalog += entry;
        return this;
    }

    public byte[] ToBytes()
    {
        var kids = new List<int>();
        foreach (var (entries, content) in pages)
            kids.Add(Add($"<< /Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Contents {content} 0 R /Resources<< /Font<< /F1 3 0 R >> >> {entries} >>"));

        List<byte[]> all =
        [
            Encoding.Latin1.GetBytes($"<< /Type/Catalog /Pages 2 0 R {catalog} >>"),
            Encoding.Latin1.GetBytes($"<< /Type/Pages /Count {kids.Count} /Kids[{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>"),
            Encoding.Latin1.GetBytes("<< /Type/Font /Subtype/Type1 /BaseFont/Helvetica /Encoding/WinAnsiEncoding >>"),
            .. objects,
        ];

        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));

        Write("%PDF-1.7\n");
        var places = new List<long>();
        for (var i = 0; i < all.Count; i++)
        {
            places.Add(file.Position);
            Write($"{i + 1} 0 obj\n");
            file.Write(all[i]);
            Write("\nendobj\n");
        }

        var table = file.Position;
        Write($"xref\n0 {all.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            Write(place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write($"trailer << /Size {all.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private int Add(byte[] content)
    {
        objects.Add(content);
        return FirstFree + objects.Count - 1;
    }

    private static byte[] Stream(string entries, byte[] content) =>
        [.. Encoding.Latin1.GetBytes($"<< /Length {content.Length} {entries} >>\nstream\n"), .. content, .. Encoding.Latin1.GetBytes("\nendstream")];
}
