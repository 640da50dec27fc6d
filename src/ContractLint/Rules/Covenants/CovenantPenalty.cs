using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3007: a fixed sum is due for the breach of a restriction on the provider's trade, or of a duty of confidentiality. Once a clause.</summary>
/// <remarks>The restriction is named in the sentence of the penalty or beside it, or the clause is about one, or one stands in a clause that the sentence cites; a capped sum that each party owes is fair.</remarks>
public sealed class CovenantPenalty(RulePage page) : DocumentRule(page)
{
    // A clause of a contract speaks of confidentiality in passing more often than of a ban on competing.
    private const string Confidentiality = "CL3008";

    private static readonly LocalizedText NoFigure = new("an unstated amount", "montant non chiffré");

    public override void Analyze(DocumentAnalysisContext context)
    {
        var penalties = context.MatchesOf("penalty");
        if (penalties.IsEmpty)
            return;

        var model = context.Model;
        var confidentiality = context.PhrasesOf(Confidentiality);
        var bans = Page.Reads.Where(id => id != Confidentiality).Select(context.PhrasesOf).ToList();
        var cited = new CitedClauses(model);
        var reported = new HashSet<TextSpan>();

        foreach (var penalty in penalties)
        {
            var sentence = model.SentencesIn(penalty).First();
            var clause = SemanticModel.ClauseSpanOf(sentence);
            var nearby = model.SurroundingsOf(sentence);
            var isTied = context.Phrases.MatchesIn("restriction", nearby).Any()
                || confidentiality.MatchesIn("", nearby).Any()
                || bans.Exists(ban => ban.MatchesIn("", nearby.Union(clause)).Any())
                || cited.In(sentence).Any(place => bans.Append(confidentiality).Any(duty => duty.MatchesIn("", place).Any()));
            var isMutual = sentence.Has("both");

            if (!isTied || (isMutual && context.Phrases.MatchesIn("capped", sentence.Node.Span).Any()) || !reported.Add(clause))
                continue;

            var amount = AmountIn(model, sentence) ?? NoFigure;
            context.Report(clause.Union(penalty), penalty, isMutual ? DiagnosticSeverity.Warning : null, Role.Provider, new MessageArgument("amount", amount));
        }
    }

    // "20 000 €"; failing that, a percentage, in the words of the text.
    private static LocalizedText? AmountIn(SemanticModel model, SentenceModel sentence)
    {
        foreach (var kind in (ValueKind[])[ValueKind.Money, ValueKind.Percent])
        {
            foreach (var value in sentence.Values)
            {
                if (value.Kind == kind && value.Start >= sentence.StemLength)
                    return LocalizedText.Same(model.Tree.Text[sentence.SpanOf(value.Start, value.End)]);
            }
        }

        return null;
    }
}
