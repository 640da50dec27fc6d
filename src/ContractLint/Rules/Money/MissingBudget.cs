using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Money;

/// <summary>CL2010: a brief asks for work and names no money for it. One finding at the top of the document, or good news where a budget is.</summary>
public sealed class MissingBudget(RulePage page) : DocumentRule(page)
{
    private const int SmallestAmount = 5;

    // Without a currency a smaller number may count pages or days.
    private const int SmallestBareAmount = 500;

    private static readonly LocalizedText Stated = new("A budget is stated.", "Un budget est indiqué.");

    public override void Analyze(DocumentAnalysisContext context)
    {
        if (context.MatchesOf("intent").IsEmpty || WordsOf(context.Model) < (context.Number("budget.minWords") ?? 0))
            return;

        if (FindBudget(context) is { } budget)
        {
            context.ReportPositive(Stated, budget);
            return;
        }

        var title = context.Model.Sentences[0].Node.Span;
        context.Report(title, new(title.Start, 0), LevelOf(context), null, []);
    }

    // Money beside a word of budget always is one; alone, it is unless the sentence speaks of what the client sells or earns.
    private static TextSpan? FindBudget(DocumentAnalysisContext context)
    {
        var (budgets, spent, goods) = (context.MatchesOf("budget"), context.MatchesOf("spend"), context.MatchesOf("price-of-goods"));

        foreach (var sentence in context.Model.Sentences)
        {
            if (FirstIn(budgets, sentence) is { } stated && (!IsAboutGoods(goods, sentence) || SaysBudget(context.Model, stated)))
                return stated;

            if (IsAboutGoods(goods, sentence))
                continue;

            foreach (var value in sentence.Values)
            {
                var span = sentence.SpanOf(value.Start, value.End);
                if (IsMoney(value) || (IsBareAmount(value) && spent.Any(spending => spending.Overlaps(span))))
                    return span;
            }
        }

        return null;
    }

    private static bool IsMoney(Value value) => value is { Kind: ValueKind.Money, Unit.Length: > 0 } && value.High >= SmallestAmount;

    private static bool IsBareAmount(Value value) => value.Kind is ValueKind.Money or ValueKind.Number && value.High >= SmallestBareAmount && value.High is not (> 1990 and < 2100);

    private static bool SaysBudget(SemanticModel model, TextSpan stated) =>
        WordScanner.Scan(model.Tree.Text, stated).Exists(word => word.Normal is "budget" or "enveloppe" or "tjm" or "rate" or "fee" or "pay" or "paid" or "tarif" or "rémunération" or "compensation");

    private static bool IsAboutGoods(IEnumerable<TextSpan> goods, SentenceModel sentence) => goods.Any(sentence.Node.Span.Contains);

    private static TextSpan? FirstIn(IEnumerable<TextSpan> spans, SentenceModel sentence)
    {
        foreach (var span in spans)
        {
            if (sentence.Node.Span.Contains(span))
                return span;
        }

        return null;
    }

    // A date and things to deliver, and nothing to do them with: more than a question.
    private static DiagnosticSeverity? LevelOf(DocumentAnalysisContext context)
    {
        var isPressing = !context.MatchesOf("deadline").IsEmpty && !context.MatchesOf("deliverable").IsEmpty && context.MatchesOf("means").IsEmpty;
        return isPressing ? DiagnosticSeverity.Warning : null;
    }

    private static int WordsOf(SemanticModel model) => model.Sentences.Sum(sentence => sentence.Words.Words.Count - sentence.StemLength);
}
