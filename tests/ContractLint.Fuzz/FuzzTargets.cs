using System.Text;
using ContractLint.Fuzz.Targets;

namespace ContractLint.Fuzz;

/// <summary>Everything that is fuzzed, by name.</summary>
internal static class FuzzTargets
{
    private static readonly string[] PdfWords = ["<<", ">>", "[", "]", "(", ")", "/Kids [1 0 R]", "/Length 99999999", " 0 R", "/Filter [/FlateDecode /FlateDecode]", "/ASCIIHexDecode", "BT ET Tj ", "q Q ", " Tm ", "/ToUnicode", "endstream", "endobj", "/Rotate 90", "/Type /ObjStm", "/Prev 0", "/ActualText (x)", "Do ", "beginbfrange ", "<FFFF> ", "/Encrypt"];

    private static readonly string[] XmlWords = ["<w:p>", "</w:p>", "<w:r><w:t>x</w:t></w:r>", "<w:tbl><w:tr><w:tc>", "<w:del>", "<w:ins>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:txbxContent>", "<w:sdt><w:sdtContent>", "&#0;", "&amp;", "&x;", "<!DOCTYPE a>", "<![CDATA[", "]]>", "<!--", "w:val=\"-1\"", "mc:AlternateContent", "\uFFFF", "<text:list><text:list-item>", "<text:note>", "<table:table>", "<text:p>", "</text:p>", "<?x", "/>", "xml:space=\"preserve\""];

    private static readonly string[] MailWords = ["\n\n", "\r\n", "Content-Type: multipart/mixed; boundary=a\n\n--a\n", "--a--\n", "Content-Type: message/rfc822\n\n", "Content-Transfer-Encoding: base64\n", "=?utf-8?B?w6k=?=", "=?x?Q?=FF?=", "> > ", "-----Original Message-----\n", "Le 3 mars 2026 à 10:00, a@b.example a écrit :\n", "On Mon, 2 Mar 2026 at 10:00, a wrote:\n", "charset=utf-7", "-- \n", "<div>", "<blockquote>", "format=flowed; delsp=yes", "Content-Disposition: attachment; filename=\"../../a.docx\"\n"];

    private static readonly string[] TextWords = ["\n\n", "\r", "1. ", "1.1.1.1.1.1.1 ", "a) ", "(iv) ", "- ", "• ", "> ", "# ", "```\n", "|a|b|\n|-|-|\n", "[x](y)", "**", "<b>", "&#x0;", "\u00A0", "\u200B", "\u202E", "\uD800", "\u0000", "€ 1 000,00", "€1,000.00", "12/03/2026", "« ", " »", "…", "Article 1er ", "SECTION ", "\t"];

    private static readonly string[] RtfWords = ["{", "}", "\\par ", "\\u-1 ?", "\\u55296 ", "\\'ff", "\\bin99999999 ", "\\uc9 ", "{\\*\\x ", "\\trowd\\cellx1 ", "\\cell\\row ", "\\v ", "\\deleted ", "{\\field{\\*\\fldinst x}{\\fldrslt y}}", "{\\fonttbl{\\f0\\fcharset2 Symbol;}}", "{\\listtext ", "\\ansicpg0 ", "{\\object "];

    private static readonly string[] HtmlWords = ["<div>", "</div>", "<table><tr><td>", "<p hidden>", "<br>", "<li>", "<script>", "</script>", "<style>", "<template>", "<svg><foreignObject>", "<math><mi>", "&nbsp;", "&#0;", "&#xD800;", "<!--", "-->", "<meta charset=utf-16>", "style=\"display:none\"", "<plaintext>", "<select><option>", "<frameset>", "<font size=0>", "<base href=file:///etc/>"];

    /// <summary>All targets, made when they are first asked for.</summary>
    public static IReadOnlyList<IFuzzTarget> All { get; } =
    [
        Archive("docx", SeedFiles.WithExtension(".docx")),
        Pdf(SeedFiles.WithExtension(".pdf")),
        Bytes("eml", SeedFiles.WithExtension(".eml"), [.. MailWords, .. HtmlWords]),
        Bytes("txt", SeedFiles.WithExtension(".txt"), TextWords),
        Bytes("md", SeedFiles.WithExtension(".md"), TextWords),
        Bytes("html", SeedFiles.WithExtension(".html"), HtmlWords),
        Archive("odt", SeedFiles.WithExtension(".odt")),
        Bytes("rtf", SeedFiles.WithExtension(".rtf"), RtfWords),
        Bytes("msg", SeedFiles.WithExtension(".msg"), []),
        new PhraseTarget(),
        new ConfigurationTarget(),
        new RecordTarget(),
        new RulePageTarget(),
    ];

    private static ReaderTarget Archive(string name, IReadOnlyList<byte[]> seeds) => new(name, seeds, new ArchiveMutator(Over(XmlWords)).Change);

    private static ReaderTarget Pdf(IReadOnlyList<byte[]> seeds) => new("pdf", seeds, new PdfMutator(Over(PdfWords)).Change);

    private static ReaderTarget Bytes(string name, IReadOnlyList<byte[]> seeds, string[] words) => new(name, seeds, Over(words).Change);

    private static ByteMutator Over(string[] words) => new([.. words.Select(Encoding.UTF8.GetBytes)]);
}
