using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting.Markdown;

/// <summary>Writes the points of one document: place, words, what, what to do, and the clause to propose behind a fold.</summary>
/// <remarks>What was already said for a graver or earlier point is not said again.</remarks>
internal sealed class MarkdownPointWriter(DocumentTree tree, Language language)
{
    private readonly HashSet<string> alreadySaid = new(StringComparer.Ordinal);

    public MarkdownPoint Write(Diagnostic finding)
    {
        var text = new StringBuilder();
        var severity = finding.IsReadingTrouble() ? "" : MarkdownText.Of(ReportWords.Of(finding.Severity).Say(language) + ReportWords.Colon(language)) + " ";
        var place = finding.Trigger.IsEmpty ? "" : " · " + MarkdownText.Of(ReportWords.Place(tree.LocationOf(finding.Trigger), language));
        text.Append($"**{severity}{MarkdownText.Of(finding.Descriptor.Title.Say(language))}** · {finding.Descriptor.Id}{place}\n\n");
        AppendQuote(text, Excerpt.Of(finding, tree));
        text.Append($"{MarkdownText.Of(finding.MessageIn(language))}\n\n");

        if (finding.AdviceIn(language) is { Length: > 0 } advice && alreadySaid.Add(advice))
            text.Append($"**{MarkdownText.Of(ReportWords.WhatToDo.Say(language) + ReportWords.Colon(language))}** {MarkdownText.Of(advice)}\n\n");
        if (finding.Clause is { Length: > 0 } clause && alreadySaid.Add(clause))
            text.Append($"<details><summary>{MarkdownText.Of(MarkdownWords.ProposedClause.Say(language))}</summary>\n\n> {MarkdownText.Of(clause)}\n\n</details>\n\n");
        return new(finding.Severity, text.ToString());
    }

    /// <summary>The words that set the rule off stand out; tags, since asterisks would depend on the letters around them.</summary>
    private static void AppendQuote(StringBuilder text, Excerpt excerpt)
    {
        if (excerpt.IsEmpty)
            return;

        text.Append("> ");
        var isMarked = false;
        for (var i = 0; i < excerpt.Text.Length; i++)
        {
            if (excerpt.Marks[i] != isMarked)
                text.Append((isMarked = excerpt.Marks[i]) ? "<strong>" : "</strong>");
            text.Append(MarkdownText.At(excerpt.Text, i));
        }

        text.Append(isMarked ? "</strong>\n\n" : "\n\n");
    }
}
