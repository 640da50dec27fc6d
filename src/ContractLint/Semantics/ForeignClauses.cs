using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The clauses written in a language whose wordings are not known here. A word of theirs that looks French or English is not: "chance", "pension", "die".</summary>
internal sealed class ForeignClauses
{
    private const int LeastWords = 40;

    public ForeignClauses(SemanticModel model) =>
        All = [.. model.Sentences.GroupBy(SemanticModel.ClauseSpanOf).Select(clause => Read(model, [.. clause])).OfType<ForeignClause>()];

    /// <summary>In document order.</summary>
    public ImmutableArray<ForeignClause> All { get; }

    /// <summary>Whether a place of the text lies in one of them.</summary>
    public bool Hold(TextSpan span)
    {
        foreach (var clause in All)
        {
            if (clause.Span.Start <= span.Start && span.End <= clause.Span.End)
                return true;
        }

        return false;
    }

    private static ForeignClause? Read(SemanticModel model, List<SentenceModel> clause)
    {
        var words = clause.SelectMany(sentence => sentence.Words.Words.Skip(sentence.StemLength)).Where(word => word.Kind is WordKind.Letters).ToList();
        var counts = LanguageDetector.Count(words);
        var known = (counts.English + counts.French) / LanguageDetector.LittleWord;
        return OtherLanguages.Find(model.Tree.Text, words, known, LeastWords) is { } language ? new(clause[0].Node.Span.Union(clause[^1].Node.Span), clause[0].Node.Span, language) : null;
    }
}
