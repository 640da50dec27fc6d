using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ContractLint.Syntax;

namespace ContractLint.Formats.Rtf;

/// <summary>What a file defines before and beside its text: fonts, colours, styles, lists, and single values.</summary>
internal sealed class RtfDefinitions
{
    private const int BodyTextOutline = 9;
    private const int LongestValue = 4096;

    private readonly RtfFonts fonts = new();
    private readonly RtfStyles styles = new();
    private readonly RtfLists lists = new();
    private readonly RtfFormField form = new();
    private readonly List<Ink?> colors = [];
    private readonly StringBuilder value = new();
    private int font;
    private Ink? color;

    public int DefaultFont { get; private set; }

    /// <summary>How many pages the file says it has.</summary>
    public int? PageCount { get; private set; }

    /// <summary>Takes a control word that belongs to a definition; <see langword="false"/> for any other.</summary>
    public bool Take(RtfToken token, RtfGroup group) => group.Destination switch
    {
        RtfDestination.FontTable => TakeFont(token),
        RtfDestination.ColorTable => TakeColor(token),
        RtfDestination.StyleSheet => TakeStyle(token),
        RtfDestination.Lists => TakeList(token),
        RtfDestination.ListOverrides => TakeOverride(token),
        RtfDestination.Properties when token.Word is "nofpages" => (PageCount = token.Value) > 0,
        RtfDestination.FormField => form.Take(token),
        RtfDestination.Text => TakeOfFile(token),
        _ => false,
    };

    /// <summary>A group begins that holds the state of a field of a form.</summary>
    public void BeginForm(RtfToken token)
    {
        form.Take(token);
        value.Clear();
    }

    /// <summary>Takes text that is part of a definition; <see langword="false"/> for text of the document.</summary>
    public bool TakeText(string text, RtfGroup group)
    {
        switch (group.Destination)
        {
            case RtfDestination.Text or RtfDestination.Skip:
                return false;
            case RtfDestination.FontTable:
                fonts.Named(font, text.TrimEnd(';'));
                break;
            case RtfDestination.ColorTable:
                EndColors(text);
                break;
            case RtfDestination.StyleSheet:
                NameStyle(text);
                break;
            case RtfDestination.ListText when lists.Current is { } level:
                level.Template += text;
                break;
            default:
                if (value.Length + text.Length <= LongestValue)
                    value.Append(text);
                break;
        }

        return true;
    }

    /// <summary>A group that defines something ended: the value it gave, if it gives one.</summary>
    public string? End(RtfDestination destination)
    {
        switch (destination)
        {
            case RtfDestination.ListText when lists.Current is { } level:
                // The first character is how many follow.
                level.Template = level.Template.TrimEnd(';') is { Length: > 0 } counted ? counted[1..] : "";
                break;
            case RtfDestination.FormField:
                value.Clear().Append(form.Shown);
                break;
            case RtfDestination.FormEntry:
                form.Add(value.ToString());
                break;
            case RtfDestination.Text or RtfDestination.Skip:
                return null;
        }

        var said = value.ToString();
        value.Clear();
        return said;
    }

    public string Decode(List<byte> bytes, RtfGroup group)
    {
        var span = CollectionsMarshal.AsSpan(bytes);
        if (group.Destination is RtfDestination.ListText)
            return Encoding.Latin1.GetString(span);

        if (fonts.SymbolFont(group.Font) is not { } symbols)
            return fonts.Decode(span, group.Font);

        var signs = new StringBuilder();
        foreach (var code in span)
            signs.Append(code is (byte)' ' or (byte)'\t' ? ((char)code).ToString() : SymbolFonts.Read(symbols, code.ToString("X", CultureInfo.InvariantCulture)));

        return signs.ToString();
    }

    /// <summary>What a paragraph is, and whether its number alone is worth writing.</summary>
    public (BlockShape Shape, bool IsWorthWriting) ShapeOf(RtfParagraph paragraph, string? printed, int length, bool isContents)
    {
        var computed = paragraph.List > 0 ? lists.Next(paragraph.List, paragraph.ListLevel) : null;
        var label = printed is null ? computed : LabelOf(printed, lists.IsBullet(paragraph.List, paragraph.ListLevel));
        var outline = paragraph.OutlineLevel is { } own ? own is >= 0 and < BodyTextOutline ? own : null : styles.OutlineLevel(paragraph.Style);
        var level = paragraph.List > 0 || !string.IsNullOrEmpty(label) ? paragraph.ListLevel : (int?)null;

        return (FlowShapes.Of(length, outline, level, label, isContents ? FlowShapes.ContentsLevel(outline, level) : null), FlowShapes.IsWorthWriting(label));
    }

    /// <summary>How text of a group looks; cells of tables may be painted, so that nothing is known of what is behind.</summary>
    public TextAppearance? AppearanceOf(RtfGroup group, bool isInTable)
    {
        var (ink, behind) = (ColorAt(group.Color), ColorAt(group.Background) ?? (isInTable ? null : Ink.White));
        return new()
        {
            Concealment = group.IsHidden ? Concealment.Vanished : Concealment.None,
            Size = group.FontSize / 2f,
            Contrast = ink is { } letters && behind is { } paper ? letters.ContrastWith(paper) : 0,
            IsTinted = ink is { IsTinted: true },
            IsScript = group.IsScript,
            Revision = group.Revision,
        };
    }

    // "Article 1 –" with the tab after it; a sign of any font is a bullet.
    private static string LabelOf(string printed, bool isBullet)
    {
        var label = printed.Trim();
        var isSign = label.Length > 0 && label.All(character => !char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) is UnicodeCategory.PrivateUse);
        return label.Length > 0 && (isBullet || isSign) ? FlowShapes.Bullet : label;
    }

    private Ink? ColorAt(int index) => index > 0 && index < colors.Count ? colors[index] : null;

    private bool TakeOfFile(RtfToken token)
    {
        switch (token.Word)
        {
            case "ansicpg" when token.Value is > 0 and var codePage:
                fonts.CodePage = codePage;
                return true;
            case "mac":
                fonts.CodePage = 10000;
                return true;
            case "pc":
                fonts.CodePage = 437;
                return true;
            case "pca":
                fonts.CodePage = 850;
                return true;
            case "deff":
                DefaultFont = token.Value ?? 0;
                return true;
            default:
                return false;
        }
    }

    private bool TakeFont(RtfToken token)
    {
        switch (token.Word)
        {
            case "f":
                font = token.Value ?? 0;
                break;
            case "fcharset":
                fonts.Charset(font, token.Value ?? 0);
                break;
            case "cpg" when token.Value is > 0 and var codePage:
                fonts.FontCodePage(font, codePage);
                break;
        }

        return true;
    }

    private bool TakeColor(RtfToken token)
    {
        var (channel, known) = ((byte)Math.Clamp(token.Value ?? 0, 0, 255), color ?? default);
        color = token.Word switch
        {
            "red" => known with { Red = channel },
            "green" => known with { Green = channel },
            "blue" => known with { Blue = channel },
            _ => color,
        };

        return true;
    }

    private void EndColors(string text)
    {
        foreach (var _ in text.Where(character => character is ';'))
        {
            colors.Add(color);
            color = null;
        }
    }

    private bool TakeStyle(RtfToken token)
    {
        switch (token.Word)
        {
            case "s":
                styles.Begin(token.Value ?? 0);
                break;
            case "cs" or "ds" or "ts":
                styles.End();
                break;
            case "sbasedon" when styles.Current is { } style && token.Value is not 222:
                style.BasedOn = token.Value;
                break;
            case "outlinelevel" when styles.Current is { } style:
                style.OutlineLevel = token.Value;
                break;
        }

        return true;
    }

    private void NameStyle(string text)
    {
        if (styles.Current is { } style)
            style.Name += text.TrimEnd(';');

        // The definition that follows may be one without a number.
        if (text.EndsWith(';'))
            styles.End();
    }

    private bool TakeList(RtfToken token)
    {
        switch (token.Word)
        {
            case "list":
                lists.BeginList();
                break;
            case "listlevel":
                lists.BeginLevel();
                break;
            case "levelnfc" or "levelnfcn" when lists.Current is { } level:
                level.Format = token.Value ?? 0;
                break;
            case "levelstartat" when lists.Current is { } level:
                level.Start = token.Value ?? 1;
                break;
            case "listid":
                lists.Name(token.Value ?? 0);
                break;
        }

        return true;
    }

    private bool TakeOverride(RtfToken token)
    {
        if (token.Word is "listid")
            lists.BeginOverride(token.Value ?? 0);
        else if (token.Word is "ls")
            lists.Override(token.Value ?? 0);

        return true;
    }
}
