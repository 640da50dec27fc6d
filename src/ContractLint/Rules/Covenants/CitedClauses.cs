using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>The clauses a sentence cites by their numbers: "each breach of clauses 8 and 9.2", « en cas de manquement à l'article 11 ».</summary>
internal static class CitedClauses
{
    private static readonly HashSet<string> Names = ["article", "articles", "art", "clause", "clauses", "section", "sections", "paragraph", "paragraphs", "paragraphe", "paragraphes", "stipulation", "point", "points"];
    private static readonly HashSet<string> Between = ["et", "ou", "à", "and", "or", "to", "n", "no", "nos", "§"];

    public static IEnumerable<TextSpan> In(SemanticModel model, SentenceModel sentence)
    {
        var numbers = NumbersIn(model, sentence).ToHashSet(StringComparer.Ordinal);
        return numbers.Count == 0
            ? []
            : model.Tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Clause or NodeKind.ListItem && NumberOf(node) is { } number && IsAmong(numbers, number)).Select(node => node.Span);
    }

    private static IEnumerable<string> NumbersIn(SemanticModel model, SentenceModel sentence)
    {
        var words = sentence.Words.Words;
        var isCited = false;

        for (var i = sentence.StemLength; i < words.Count; i++)
        {
            if (isCited && words[i].Kind is WordKind.Number)
                yield return model.Tree.Text[words[i].Span].TrimEnd('.');
            else
                isCited = Names.Contains(words[i].Normal) || (isCited && Between.Contains(words[i].Normal));
        }
    }

    private static string? NumberOf(Node node) =>
        node.Label is { } label && TypedLabel.Parse(label) is { IsClauseNumber: true } parsed ? parsed.Text : null;

    // Whoever cites clause 8 cites 8.2.
    private static bool IsAmong(HashSet<string> cited, string number) =>
        cited.Contains(number) || (number.LastIndexOf('.') is > 0 and var dot && IsAmong(cited, number[..dot]));
}
