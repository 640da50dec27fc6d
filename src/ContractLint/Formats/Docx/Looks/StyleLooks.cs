using System.Xml;

namespace ContractLint.Formats.Docx.Looks;

/// <summary>Picks what tells of looks from the elements of a style sheet, one after the other.</summary>
internal sealed class StyleLooks(ThemeColors theme)
{
    private bool isOfRun;
    private bool isOfPart;

    /// <summary>The document's defaults with what the element adds.</summary>
    public RunFormat Defaults(XmlReader reader, RunFormat defaults)
    {
        Enter(reader);
        return isOfRun ? FormatReader.With(defaults, reader, theme) : defaults;
    }

    /// <summary>Adds what the element says to its style.</summary>
    public void AddTo(WordStyle style, XmlReader reader)
    {
        Enter(reader);

        if (reader.LocalName is "shd" && !isOfRun && IsPainted(reader))
            style.PaintsCells = true;

        // The first row of a table and the like: which cells it paints is not followed.
        if (isOfPart)
            return;

        if (isOfRun)
            style.Run = FormatReader.With(style.Run, reader, theme);
        else if (reader.LocalName is "shd")
            style.Shading ??= FormatReader.Shading(reader, theme);
        else if (reader.LocalName is "spacing")
            style.LineHeight ??= PropertyReader.FixedLineHeight(reader);
    }

    private void Enter(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "rPr":
                isOfRun = true;
                break;

            case "pPr" or "tblPr" or "tcPr" or "trPr" or "rPrDefault" or "pPrDefault":
                isOfRun = false;
                break;

            case "tblStylePr":
                (isOfRun, isOfPart) = (false, true);
                break;

            case "style":
                (isOfRun, isOfPart) = (false, false);
                break;
        }
    }

    private bool IsPainted(XmlReader reader) => FormatReader.Shading(reader, theme) is { IsAutomatic: false } color && color != WordColor.White;
}
