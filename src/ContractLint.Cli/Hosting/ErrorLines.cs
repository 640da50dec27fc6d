using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Hosting;

/// <summary>The error stream: one line per trouble, never more.</summary>
internal sealed class ErrorLines(TextWriter error, Language language)
{
    private string Colon => language is Language.French ? "\u00A0: " : ": ";

    public void Say(LocalizedText text) => Write("contractlint" + Colon + VisibleText.Of(text.Say(language)));

    public void SayAbout(DocumentFailure failure) =>
        Write("contractlint" + Colon + VisibleText.Of(failure.Name) + Colon + VisibleText.Of(failure.Reason.Say(language)));

    private void Write(string line)
    {
        error.Write(line);
        error.Write('\n');
    }
}
