using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Money;

/// <summary>CL2010: a brief asks for work and names no money for it. One finding at its title or its request, or good news where a budget is.</summary>
public sealed class MissingBudget(RulePage page) : DocumentRule(page)
{
    private const int SmallestAmount = 5;

    // Without a currency a smaller number may count pages or days.
    private const int SmallestBareAmount = 100;

    private static readonly LocalizedText Stated = new("A budget is stated.", "Un budget est indiqué.");

    public override void Analyze(DocumentAnalysisContext context)
    {
        if (!AsksForWork(context) || WordsOf(context.Model) < (context.Number("budget.minWords") ?? 0))
            return;

        var hints = context.MatchesOf("hint");
        var nearMisses = context.NearMisses.Where(miss => !hints.Contains(miss.Span)).ToList();
        var hinted = hints.IsEmpty ? (TextSpan?)null : hints[0];
        if ((FindBudget(context, nearMisses) ?? (context.Settings.IsYes("budget.weakCountsAs") ? hinted : null)) is { } budget)
        {
            context.ReportPositive(Stated, budget);
            return;
        }

        // A mail that carries the brief: the money stands there, or is missing there.
        if (context.Model.Tree.AttachedDocuments > 0)
            return;

        var anchor = AnchorOf(context);
        context.ReportAbsence(anchor, new(anchor.Start, 0), NearestTo(context, nearMisses), LevelOf(context));
    }

    // A document that was only guessed to be a brief must say that work is bought.
    private static bool AsksForWork(DocumentAnalysisContext context) =>
        !context.MatchesOf("intent").IsEmpty && (context.Model.Options.Kind is DocumentKind.Brief || !context.MatchesOf("purchase").IsEmpty);

    // The title; in a mail, which has none, the sentence that asks for the work.
    private static TextSpan AnchorOf(DocumentAnalysisContext context)
    {
        var first = context.Model.Sentences[0];
        var purchases = context.MatchesOf("purchase");
        var asks = (purchases.IsEmpty ? context.MatchesOf("intent") : purchases).MinBy(match => match.Start);
        return first.Block.Kind is NodeKind.Heading ? first.Node.Span : context.Model.SentencesIn(asks).First().Node.Span;
    }

    // A sentence that says "budget" states one. Any other sum is one too, unless its sentence speaks of what the client sells, earns or gives away.
    private static TextSpan? FindBudget(DocumentAnalysisContext context, List<NearMiss> nearMisses)
    {
        foreach (var budget in context.MatchesOf("budget"))
        {
            if (!nearMisses.Exists(miss => miss.Span.Overlaps(budget)))
                return budget;
        }

        var amounts = context.MatchesOf("amount");
        foreach (var (sentence, span, value) in Amounts(context.Model))
        {
            if ((IsMoney(value, sentence) || (IsBareAmount(value) && amounts.Any(span.Overlaps))) && NearMissIn(sentence, nearMisses) is null)
                return span;
        }

        return null;
    }

    // The first sum that was set aside, with the words that say what it is; without one, a budget that is only hinted at.
    private static NearMiss? NearestTo(DocumentAnalysisContext context, List<NearMiss> nearMisses)
    {
        foreach (var (sentence, span, value) in Amounts(context.Model))
        {
            if (value.Kind is ValueKind.Money && NearMissIn(sentence, nearMisses) is { } miss)
                return miss with { Span = miss.Span.Union(span) };
        }

        return context.NearMisses.FirstOrDefault(miss => context.MatchesOf("hint").Contains(miss.Span));
    }

    private static NearMiss? NearMissIn(SentenceModel sentence, List<NearMiss> nearMisses) => nearMisses.Find(miss => sentence.Node.Span.Contains(miss.Span));

    // What stands under an address is the capital of the company.
    private static IEnumerable<(SentenceModel Sentence, TextSpan Span, Value Value)> Amounts(SemanticModel model) =>
        from sentence in model.Sentences
        where sentence.Node.AncestorOrSelf(NodeKind.Part)?.Part is not PartKind.Signature
        from value in sentence.Values
        select (sentence, sentence.SpanOf(value.Start, value.End), value);

    // "Four grand" needs no currency; "10k" may be a race.
    private static bool IsMoney(Value value, SentenceModel sentence) =>
        value is { Kind: ValueKind.Money } && (value.Unit.Length > 0 || sentence.Words.Words[value.End - 1].Normal is "grand") && (value.High >= SmallestAmount || value.Per is "word");

    private static bool IsBareAmount(Value value) => value.Kind is ValueKind.Money or ValueKind.Number && value.High >= SmallestBareAmount && !IsYear(value.High);

    // 2026 is a year, 2000 a sum.
    private static bool IsYear(decimal number) => number is > 1990 and < 2100 && number % 50 != 0;

    // A date and things to deliver, and nothing to do them with: more than a question.
    private static DiagnosticSeverity? LevelOf(DocumentAnalysisContext context)
    {
        var isPressing = !context.MatchesOf("deadline").IsEmpty && !context.MatchesOf("deliverable").IsEmpty && context.MatchesOf("means").IsEmpty;
        return isPressing ? DiagnosticSeverity.Warning : null;
    }

    private static int WordsOf(SemanticModel model) => model.Sentences.Sum(sentence => sentence.Words.Words.Count - sentence.StemLength);
}
