using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Budget;
using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules.Money;

/// <summary>CL2020: the price of a site, seen per month. Silent where such accounts mean nothing: a showcase, a micro-entrepreneur, an individual.</summary>
public sealed class BudgetFraming(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        if (BudgetReader.Read(context.Model) is not { } cues || QuestionOf(context, cues) is not { Kind: not SiteKind.Passive } question)
            return;

        var note = BudgetAccounting.Of(question);
        if (!note.IsShown || note.Plans is not [var plan, ..])
            return;

        // Where the price is called too high, the figure is an answer.
        var isAnswer = !context.PhrasesOf("CL2012").MatchesOf("").IsEmpty;
        context.Report(context.Model.Tree.Root.Span, cues.Place, isAnswer ? DiagnosticSeverity.Info : null, null,
            new("amount", SumText.Of(question.Amount, cues.Currency)),
            new("n", LocalizedText.Same(plan.Years.ToString(CultureInfo.InvariantCulture))),
            new("max", SumText.Of(decimal.Round(plan.PerMonth), cues.Currency)));
    }

    private static BudgetQuestion QuestionOf(DocumentAnalysisContext context, BudgetCues cues)
    {
        var rate = (context.Number("budget.vatRate") ?? 20) / 100;
        return new()
        {
            Amount = cues.WithoutVat(rate),
            Expenses = cues.Expenses,
            VatRate = rate,
            Kind = context.Setting("budget.siteKind") switch { "active" => SiteKind.Active, "passive" => SiteKind.Passive, _ => cues.Kind },
            Regime = Enum.TryParse<ClientRegime>(context.Setting("clientRegime"), ignoreCase: true, out var told) && told is not ClientRegime.Unknown ? told : cues.Regime,
            Years = YearsOf(context),
        };
    }

    // The middle of the usual three to five where the user names none that can be read.
    private static ImmutableArray<int> YearsOf(DocumentAnalysisContext context) =>
        [.. context.Settings.Items("budget.years").Select(item => int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : 0).Where(years => years is >= 1 and <= 10).DefaultIfEmpty(4)];
}
