using ContractLint.Diagnostics;
using ContractLint.Replies;
using ContractLint.Reporting.Replies;
using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>Writes the answer to a document, ready to copy, or the advice to give none.</summary>
internal sealed class ReplySection(HtmlWriter html, Language language, string id, string titleTag)
{
    public void Write(LintReport report)
    {
        var reply = ReplyComposer.Compose(report, ReplyOptions.Default);
        html.Open("section", ("class", "draft"), ("aria-labelledby", $"{id}-draft {id}-name"));
        html.Element(titleTag, HtmlWords.DraftReply.Say(language), ("id", $"{id}-draft"), ("tabindex", "-1"));
        html.Line();
        html.Element("p", Capitalised(ReplyAdvice.Of(reply).Say(language)), ("class", "advice"));
        html.Line();
        if (reply.Form is not ReplyForm.NoAnswer)
            WriteLetter(reply);
        html.CloseLine();
    }

    private void WriteLetter(Reply reply)
    {
        html.Open("div", ("class", "proposal"));
        html.Element("p", VisibleText.Of(reply.Subject), ("class", "label"), ("lang", MachineWords.Of(reply.Language)));
        html.Element("button", HtmlWords.Copy.Say(language), ("type", "button"), ("class", "copy"), ("data-copy", $"{id}-letter"), ("aria-describedby", $"{id}-draft"), ("hidden", ""));
        html.Open("p", ("class", "words letter"), ("id", $"{id}-letter"), ("lang", MachineWords.Of(reply.Language)));
        WriteLines(PlainReply.Body(reply).TrimEnd('\n').Split('\n'));
        html.Close();
        html.CloseLine();
    }

    // The page shows the lines as they are, and the button copies them so.
    private void WriteLines(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                html.Line();
            html.Text(lines[i]);
        }
    }

    private static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
