using ContractLint.Formats;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>What stands around the text of a document: of a mail who wrote to whom, above it; below, what is attached.</summary>
/// <remarks>None of it is the text that the rules see: on a screen it goes around the text, beside a pipe to the errors.</remarks>
internal sealed class MailSummary(DocumentReading reading, Language language)
{
    public void WriteHeader(TextWriter output)
    {
        if (reading.Message is not { } message)
            return;

        WriteLine(output, new("From", "De"), message.From);
        WriteLine(output, new("To", "À"), message.To);
        WriteLine(output, LocalizedText.Same("Date"), message.Date);
        output.Write('\n');
    }

    public void WriteAttachments(TextWriter output)
    {
        if (reading.Message is not null && reading.Attachments.Length > 0)
            output.Write('\n');

        foreach (var attachment in reading.Attachments)
            WriteLine(output, attachment.IsRead ? new("Attached", "Pièce jointe") : new("Attached, cannot be read", "Pièce jointe, ne se lit pas"), attachment.Name);
    }

    private void WriteLine(TextWriter output, LocalizedText label, string value)
    {
        if (value.Length > 0)
            output.Write($"{label.In(language)}{(language is Language.French ? "\u00A0: " : ": ")}{VisibleText.Of(value)}\n");
    }
}
