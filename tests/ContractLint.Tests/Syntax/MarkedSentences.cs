using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Tests.Syntax;

/// <summary>Texts in which ⟦ and ⟧ mark the sentences: "⟦Un.⟧ ⟦Deux.⟧".</summary>
internal static class MarkedSentences
{
    /// <summary>The text without its marks, cut by the segmenter and marked again.</summary>
    public static string Recut(string marked)
    {
        var text = new SourceText(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
        var changes = SentenceSegmenter.Segment(text, new(0, text.Length))
            .SelectMany(sentence => new TextChange[] { new(new(sentence.Start, 0), "⟦"), new(new(sentence.End, 0), "⟧") });
        return text.WithChanges(changes).ToString();
    }
}
