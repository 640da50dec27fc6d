using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>The layers a document opens with switched off, and the letters that belong to them.</summary>
internal sealed class SwitchedOffLayers
{
    private static readonly HashSet<Letter> NoLetters = [];

    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public static SwitchedOffLayers Of(PdfDocument document)
    {
        var layers = new SwitchedOffLayers();

        try
        {
            layers.Read(document.Structure);
        }
#pragma warning disable CA1031 // The library throws whatever a damaged file makes it throw; without its layers the text is still read.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
        }

        return layers;
    }

    public IReadOnlySet<Letter> LettersOn(Page page)
    {
        if (names.Count == 0)
            return NoLetters;

        var letters = new HashSet<Letter>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(MarkedContentElement Element, bool IsOff)>(page.GetMarkedContents().Select(element => (element, false)));
        while (pending.TryPop(out var next))
        {
            var isOff = next.IsOff || IsOff(next.Element);
            if (isOff)
                letters.UnionWith(next.Element.Letters);

            foreach (var child in next.Element.Children)
                pending.Push((child, isOff));
        }

        return letters;
    }

    private void Read(Structure structure)
    {

        if (structure.Catalog.CatalogDictionary.Find("OCProperties", structure) is DictionaryToken properties
            && properties.Find("D", structure) is DictionaryToken configuration && configuration.Find("OFF", structure) is ArrayToken off)
        {
            foreach (var layer in off.Data)
            {
                if (structure.Resolve(layer) is DictionaryToken group && group.Find("Name", structure) is IDataToken<string> name)
                    names.Add(name.Data);
            }
        }
    }

    private bool IsOff(MarkedContentElement element) =>
        element.Tag is "OC" && element.Properties is { } properties && properties.TryGet(NameToken.Name, out var token) && token is IDataToken<string> name && names.Contains(name.Data);
}
