using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>What a covenant is read with: what limits it, or breaks it, may stand in another paragraph.</summary>
internal static class ClauseTree
{
    private const int ArticleDepth = 3;

    /// <summary>The article that holds a place, with all its sub-clauses, and the sentences around the place where no clause does.</summary>
    public static TextSpan Around(SemanticModel model, TextSpan place)
    {
        var sentence = model.SentencesIn(place).First();

        // From (a) to 9.1 to 9. A chapter or a title above has no number: its clauses speak of other things.
        var clauses = sentence.Node.Ancestors().Where(node => node.Kind is NodeKind.Clause).ToList();
        var numbered = clauses.TakeWhile(clause => clause.Label is { Length: > 0 }).Take(ArticleDepth).ToList();
        var article = numbered.Count > 0 ? numbered : clauses.Take(1);
        return article.Aggregate(model.SurroundingsOf(sentence), (span, clause) => span.Union(clause.Span)).Union(place);
    }
}
