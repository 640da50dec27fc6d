using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>The clauses a sentence cites by their numbers: "each breach of clauses 8 and 9.2", « en cas de manquement à l'article 11 ».</summary>
/// <remarks>The clauses of a document are gathered once, so that a document full of citations costs no more than its words.</remarks>
internal sealed class CitedClauses(SemanticModel model)
{
    private static readonly HashSet<string> Names = ["article", "articles", "art", "clause", "clauses", "section", "sections", "paragraph", "paragraphs", "paragraphe", "paragraphes", "stipulation", "point", "points"];
    private static readonly HashSet<string> Between = ["et", "ou", "à", "and", "or", "to", "n", "no", "nos", "§"];

    private readonly Lazy<ILookup<string, TextSpan>> byNumber = new(() =>
        model.Tree.Root.DescendantsAndSelf()
            .Where(node => node.Kind is NodeKind.Clause or NodeKind.ListItem)
            .SelectMany(node => NumbersOf(node).Select(number => (number, node.Span)))
            .ToLookup(clause => clause.number, clause => clause.Span, StringComparer.Ordinal));

    public IEnumerable<TextSpan> In(SentenceModel sentence) => NumbersIn(sentence).Distinct(StringComparer.Ordinal).SelectMany(number => byNumber.Value[number]);

    private IEnumerable<string> NumbersIn(SentenceModel sentence)
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

    // Its own number and those above it: whoever cites clause 8 cites 8.2.
    private static IEnumerable<string> NumbersOf(Node node)
    {
        if (node.Label is not { } label || TypedLabel.Parse(label) is not { IsClauseNumber: true } parsed)
            yield break;

        for (var number = parsed.Text; number.Length > 0; number = number[..Math.Max(0, number.LastIndexOf('.'))])
            yield return number;
    }
}
