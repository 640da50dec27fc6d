using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Conditions;

/// <summary>What the blocks of a page found, by the sentence it stands in.</summary>
internal sealed class SentencePlaces(DocumentAnalysisContext context)
{
    /// <summary>What a block found, in document order.</summary>
    public ILookup<SentenceModel, TextSpan> Of(string block) => BySentence(context.MatchesOf(block));

    /// <summary>
    /// What a block found that asks in so many words; in a client's request also the block "-brief", which needs none; and the block "-requirement" where
    /// it begins its sentence, as a line of a job description does: "Available weekends".
    /// </summary>
    public ILookup<SentenceModel, TextSpan> Wanted(string block)
    {
        var asked = context.MatchesOf(block).Concat(context.MatchesOf(block + "-requirement").Where(match => SentenceOf(match)?.Node.Span.Start == match.Start));
        return BySentence(context.Model.Kind.Kind is DocumentKind.Brief ? asked.Concat(context.MatchesOf(block + "-brief")) : asked);
    }

    /// <summary>The clauses in which a block found something.</summary>
    public HashSet<Node> ClausesOf(string block) => [.. context.MatchesOf(block).Select(SentenceOf).OfType<SentenceModel>().Select(ClauseOf)];

    /// <summary>The clause of a sentence; its paragraph where no clause holds it.</summary>
    public static Node ClauseOf(SentenceModel sentence) => sentence.Node.AncestorOrSelf(NodeKind.Clause) ?? sentence.Block;

    private ILookup<SentenceModel, TextSpan> BySentence(IEnumerable<TextSpan> matches) =>
        (from match in matches let sentence = SentenceOf(match) where sentence is not null select (sentence, match)).ToLookup(pair => pair.sentence, pair => pair.match);

    private SentenceModel? SentenceOf(TextSpan match) => context.Model.SentencesIn(match).FirstOrDefault();
}
