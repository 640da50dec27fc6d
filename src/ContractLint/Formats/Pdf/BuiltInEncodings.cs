using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Fonts;
using UglyToad.PdfPig.Fonts.CompactFontFormat;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>What the letters of a font are where only the font itself says it (Type1C without /Encoding and /ToUnicode, as Ghostscript writes the fonts of TeX).</summary>
/// <remarks>PdfPig takes the code of such a letter for its character: "fi" comes out as "¯".</remarks>
internal sealed class BuiltInEncodings(PdfDocument document, IFilterProvider filters)
{
    // Fonts are looked for in the resources of a page, of those it inherits from, and of the forms drawn in it.
    private const int DeepestResources = 8;
    private const int MostResources = 10_000;

    private readonly Dictionary<string, IReadOnlyDictionary<int, string>> namesByFont = new(StringComparer.Ordinal);
    private readonly HashSet<IndirectReference> seen = [];
    private int visited;

    /// <summary>Looks at the fonts a page uses; those seen before cost nothing.</summary>
    public void Learn(Page page)
    {
        var node = page.Dictionary;
        for (var i = 0; i < DeepestResources && node is not null; i++)
        {
            AddResources(node, 0);
            node = node.Find("Parent", document.Structure) as DictionaryToken;
        }
    }

    /// <summary>The characters of a letter.</summary>
    public string ValueOf(Letter letter, string value) =>
        namesByFont.Count > 0 && value.Length == 1 && letter.FontName is { } font
        && namesByFont.TryGetValue(font, out var names) && names.TryGetValue(value[0], out var name) && GlyphList.AdobeGlyphList.NameToUnicode(name) is { Length: > 0 } known
            ? known
            : value;

    private void AddResources(DictionaryToken owner, int depth)
    {
        if (depth > DeepestResources || visited++ > MostResources || owner.Find("Resources", document.Structure) is not DictionaryToken resources)
            return;

        foreach (var font in Fresh(resources, "Font"))
            AddFont(font as DictionaryToken);
        foreach (var form in Fresh(resources, "XObject"))
        {
            if (form is StreamToken stream && stream.StreamDictionary.Find("Subtype", document.Structure).Text() is "Form")
                AddResources(stream.StreamDictionary, depth + 1);
        }
    }

    // What stands behind a reference is looked at once; what stands in place is seldom and small.
    private IEnumerable<IToken?> Fresh(DictionaryToken resources, string kind)
    {
        if (resources.Find(kind, document.Structure) is not DictionaryToken entries)
            yield break;

        foreach (var entry in entries.Data.Values)
        {
            if (entry.Reference() is not { } reference || seen.Add(reference))
                yield return document.Structure.Resolve(entry);
        }
    }

    private void AddFont(DictionaryToken? font)
    {
        if (font?.Find("Subtype", document.Structure).Text() is not ("Type1" or "MMType1") || font.ContainsKey(NameToken.Encoding) || font.ContainsKey(NameToken.ToUnicode))
            return;

        if (font.Find("FontDescriptor", document.Structure) is DictionaryToken descriptor
            && descriptor.Find("FontFile3", document.Structure) is StreamToken file
            && font.Find("BaseFont", document.Structure).Text() is { Length: > 0 } name)
        {
            namesByFont[name] = NamesIn(file);
        }
    }

    private IReadOnlyDictionary<int, string> NamesIn(StreamToken file)
    {
        try
        {
            return CompactFontFormatParser.Parse(new CompactFontFormatData(file.Decode(filters))).FirstFont.Encoding?.CodeToNameMap ?? new Dictionary<int, string>();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A font that cannot be read is read as the library reads it.
            return new Dictionary<int, string>();
        }
    }
}
