using System.Collections.Frozen;

namespace ContractLint.Formats.Rtf;

/// <summary>Control words that stand for characters.</summary>
internal static class RtfCharacters
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["tab"] = "\t",
        ["line"] = "\n",
        ["lbr"] = "\n",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["emspace"] = "\u2003",
        ["enspace"] = "\u2002",
        ["qmspace"] = "\u2005",
        ["bullet"] = "•",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["zwj"] = "\u200D",
        ["zwnj"] = "\u200C",
        ["ltrmark"] = "\u200E",
        ["rtlmark"] = "\u200F",
    }.ToFrozenDictionary();

    public static string? Of(string word) => Words.GetValueOrDefault(word);

    /// <summary>What a control symbol shows; empty for one that shows nothing, such as the place where a word may be broken.</summary>
    public static string OfSymbol(int symbol) => (char)symbol switch
    {
        '~' => "\u00A0",
        '_' => "-",
        '{' => "{",
        '}' => "}",
        '\\' => "\\",
        '\t' => "\t",
        _ => "",
    };
}
