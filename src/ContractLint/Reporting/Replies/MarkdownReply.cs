using System.Globalization;
using System.Text;
using ContractLint.Replies;
using ContractLint.Reporting.Markdown;

namespace ContractLint.Reporting.Replies;

/// <summary>An answer as Markdown: the subject as its title, the table as a table.</summary>
public static class MarkdownReply
{
    /// <summary>The whole answer; lines end with a line feed.</summary>
    public static string Write(Reply reply)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Of(reply.Subject)}\n");
        foreach (var paragraph in reply.Paragraphs)
            text.Append('\n').AppendJoin("  \n", paragraph.Text.Split('\n').Select(MarkdownText.Of)).Append('\n');

        if (reply.Table.IsEmpty)
            return text.ToString();

        var language = reply.Language;
        text.Append(CultureInfo.InvariantCulture, $"\n| {ReplyWords.Section.Say(language)} | {ReplyWords.Request.Say(language)} | {ReplyWords.Proposal.Say(language)} | {ReplyWords.Priority.Say(language)} |\n| --- | --- | --- | --- |\n");
        foreach (var row in reply.Table)
            text.Append(CultureInfo.InvariantCulture, $"| **{MarkdownText.Of(row.Title)}**<br>{MarkdownText.Of(row.Section)} | {MarkdownText.Of(row.Request)} | {MarkdownText.Of(row.Proposal)} | {ReplyWords.Of(row.Severity).Say(language)} |\n");
        return text.ToString();
    }
}
