using System.Globalization;
using System.Text;
using ContractLint.Replies;
using ContractLint.Reporting.Markdown;

namespace ContractLint.Reporting.Replies;

/// <summary>A charter as Markdown, for a site or a repository.</summary>
public static class MarkdownCharter
{
    /// <summary>The whole page; lines end with a line feed.</summary>
    public static string Write(Charter charter)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Of(charter.Title)}\n\n{MarkdownText.Of(charter.Opening)}\n");
        foreach (var section in charter.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Of(section.Title)}\n\n");
            foreach (var item in section.Items)
                text.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Of(item.Statement)}**").Append(item.Link is { } link ? $" <{link}>" : "").Append(item.Why.Length > 0 ? $" {MarkdownText.Of(item.Why)}" : "").Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Of(charter.Closing)}\n");
        if (charter.Signature is { } signature)
            text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Of(signature)}\n");
        return text.ToString();
    }
}
