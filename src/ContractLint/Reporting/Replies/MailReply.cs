using ContractLint.Formats.Email;
using ContractLint.Replies;

namespace ContractLint.Reporting.Replies;

/// <summary>An answer as a mail that waits to be sent: mail programs open it in their window for writing. The table of a contract goes with it as a Word document.</summary>
public static class MailReply
{
    private const string TableName = "remarks.docx";
    private const string FrenchTableName = "remarques.docx";

    /// <summary><paramref name="to"/> is who wrote the mail one answers, as it names itself; <see langword="null"/> where one answers no mail.</summary>
    public static void Write(Reply reply, string? to, Stream output)
    {
        if (reply.Table.IsEmpty)
        {
            MailDraft.Write(reply.Subject, to, PlainReply.Body(reply), null, output);
            return;
        }

        using var table = new MemoryStream();
        DocxReply.Write(reply, table);
        var name = reply.Language is Text.Language.French ? FrenchTableName : TableName;
        MailDraft.Write(reply.Subject, to, PlainReply.Body(reply with { Table = [] }), (name, table.ToArray()), output);
    }
}
