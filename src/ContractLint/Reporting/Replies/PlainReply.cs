using System.Globalization;
using System.Text;
using ContractLint.Replies;

namespace ContractLint.Reporting.Replies;

/// <summary>An answer as plain text, ready to paste into a mail; nothing in it acts on what shows it.</summary>
public static class PlainReply
{
    /// <summary>Subject, letter and table; lines end with a line feed.</summary>
    public static string Write(Reply reply) =>
        $"{ReplyWords.Subject.Say(reply.Language)}{Colon(reply)} {VisibleText.Of(reply.Subject)}\n\n{Body(reply)}";

    /// <summary>The letter and its table, without the subject.</summary>
    public static string Body(Reply reply)
    {
        var text = new StringBuilder();
        foreach (var paragraph in reply.Paragraphs)
            text.Append(text.Length == 0 ? "" : "\n").AppendJoin('\n', paragraph.Text.Split('\n').Select(VisibleText.Of)).Append('\n');

        for (var i = 0; i < reply.Table.Length; i++)
            Append(text, reply, i);

        return text.ToString();
    }

    private static void Append(StringBuilder text, Reply reply, int index)
    {
        var row = reply.Table[index];
        var colon = Colon(reply);
        text.Append('\n').Append(CultureInfo.InvariantCulture, $"{index + 1}. {VisibleText.Of(row.Title)} ({VisibleText.Of(row.Section)}) – {ReplyWords.Of(row.Severity).Say(reply.Language)}\n");
        text.Append(CultureInfo.InvariantCulture, $"   {ReplyWords.Request.Say(reply.Language)}{colon} {VisibleText.Of(row.Request)}\n");
        text.Append(CultureInfo.InvariantCulture, $"   {ReplyWords.Proposal.Say(reply.Language)}{colon} {VisibleText.Of(row.Proposal)}\n");
    }

    private static string Colon(Reply reply) => reply.Language is Text.Language.French ? "\u00A0:" : ":";
}
