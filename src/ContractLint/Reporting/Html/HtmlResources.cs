using System.Resources;
using System.Text;
using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>The style sheets and the script of the page, which are files of this assembly, and what the page's security policy says of them.</summary>
internal static class HtmlResources
{
    private static readonly string[] StyleSheets = ["page.css", "document.css", "print.css"];

    /// <summary>All style sheets, as one.</summary>
    public static string Style { get; } = string.Concat(StyleSheets.Select(Read));

    public static string Script { get; } = Read("page.js");

    /// <summary>Nothing is loaded from anywhere, and of what stands in the page only this style and this script are obeyed.</summary>
    public static string SecurityPolicy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(Sha256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(string name)
    {
        using var stream = typeof(HtmlResources).Assembly.GetManifestResourceStream(name)
            ?? throw new MissingManifestResourceException(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A checkout that rewrites line ends must not change the page.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
