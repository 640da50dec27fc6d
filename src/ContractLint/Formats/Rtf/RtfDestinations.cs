using System.Collections.Frozen;

namespace ContractLint.Formats.Rtf;

/// <summary>Which control words send the text of their group elsewhere.</summary>
internal static class RtfDestinations
{
    private static readonly FrozenDictionary<string, RtfDestination> Known = new Dictionary<string, RtfDestination>
    {
        ["header"] = RtfDestination.Header,
        ["headerl"] = RtfDestination.Header,
        ["headerr"] = RtfDestination.Header,
        ["headerf"] = RtfDestination.Header,
        ["footer"] = RtfDestination.Footer,
        ["footerl"] = RtfDestination.Footer,
        ["footerr"] = RtfDestination.Footer,
        ["footerf"] = RtfDestination.Footer,
        ["footnote"] = RtfDestination.Note,
        ["annotation"] = RtfDestination.Remark,
        ["shptxt"] = RtfDestination.TextBox,
        ["dptxbxtext"] = RtfDestination.TextBox,
        ["fonttbl"] = RtfDestination.FontTable,
        ["colortbl"] = RtfDestination.ColorTable,
        ["stylesheet"] = RtfDestination.StyleSheet,
        ["listtable"] = RtfDestination.Lists,
        ["leveltext"] = RtfDestination.ListText,
        ["listoverridetable"] = RtfDestination.ListOverrides,
        ["listtext"] = RtfDestination.Label,
        ["pntext"] = RtfDestination.Label,
        ["atnauthor"] = RtfDestination.Author,
        ["upr"] = RtfDestination.TwoWritings,
        ["ud"] = RtfDestination.UnicodeWriting,
        ["info"] = RtfDestination.Properties,
        ["title"] = RtfDestination.Title,
        ["author"] = RtfDestination.PropertyAuthor,
        ["operator"] = RtfDestination.Operator,
        ["company"] = RtfDestination.Company,
        ["template"] = RtfDestination.Template,
        ["formfield"] = RtfDestination.FormField,
        ["ffl"] = RtfDestination.FormEntry,
        ["fldrslt"] = RtfDestination.FieldResult,
        ["fldinst"] = RtfDestination.FieldInstruction,
        // A field, an object and a shape are groups of groups; what is shown of them is text like the rest.
        ["shpinst"] = RtfDestination.Text,
        ["do"] = RtfDestination.Text,
        ["nesttableprops"] = RtfDestination.Text,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> WithoutText = new[]
    {
        "fldtype", "datafield", "pict", "objdata", "objclass", "objname", "objalias", "objsect", "shprslt", "nonshppict", "sp", "sn", "sv",
        "bkmkstart", "bkmkend", "xe", "tc", "tcn", "rxe", "txe", "bxe", "pn", "nonesttables", "filetbl", "revtbl", "rsidtbl", "generator", "background", "listname", "listpicture",
        "levelnumbers", "liststylename", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "mmath", "mmathPict", "keywords", "subject", "doccomm", "manager", "category", "hlinkbase",
        "creatim", "revtim", "printim", "buptim", "atnid", "atnref", "atndate", "atntime", "atnicn", "atrfstart", "atrfend", "themedata", "colorschememapping", "latentstyles", "datastore", "falt", "panose",
        "fontemb", "fontfile", "keycode", "pnseclvl", "passwordhash", "userprops", "xmlnstbl", "protusertbl", "htmltag", "mhtmltag", "private",
    }.ToFrozenSet();

    /// <summary>Where the word sends the text of its group; <see langword="null"/> for a word that is no destination.</summary>
    public static RtfDestination? Of(string word) =>
        Known.TryGetValue(word, out var destination) ? destination : WithoutText.Contains(word) ? RtfDestination.Skip : null;
}
