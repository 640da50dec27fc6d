using ContractLint.Semantics;
using Cue = ContractLint.Budget.BudgetLexicon.Cue;

namespace ContractLint.Budget;

/// <summary>Finds the price of a site in a document, and what the document tells of the site and its owner.</summary>
public static class BudgetReader
{
    // Smaller sums are prices of things, not of sites.
    private const decimal SmallestPrice = 150;

    /// <summary>The largest sum that a clause about a site names; <see langword="null"/> where there is none. Rates and turnover are no price.</summary>
    public static BudgetCues? Read(SemanticModel model)
    {
        var cues = model.Sentences.Select(sentence => BudgetLexicon.In(sentence.Words)).ToList();
        (Value Value, SentenceModel Sentence)? price = null;
        var expenses = 0m;

        for (var i = 0; i < model.Sentences.Length; i++)
        {
            if (cues[i].Contains(Cue.OtherSum))
                continue;

            foreach (var value in model.Sentences[i].Values.Where(IsSum))
            {
                if (cues[i].Contains(Cue.Retainer) && !cues[i].Contains(Cue.Site))
                    expenses += value.High;
                else if (IsAboutSite(model, cues, i) && !(price?.Value.High >= value.High))
                    price = (value, model.Sentences[i]);
            }
        }

        if (price is not { } found)
            return null;

        var (sum, sentence) = found;
        var currency = sum.Unit.Length > 0 ? sum.Unit : "EUR";
        return new(sum.High, sum.Tax is TaxBasis.Included, currency, sentence.SpanOf(sum.Start, sum.End), Math.Min(expenses, sum.High), KindOf(cues), RegimeOf(cues));
    }

    private static bool IsSum(Value value) => value is { Kind: ValueKind.Money, Per: null } && value.High >= SmallestPrice;

    private static bool IsAboutSite(SemanticModel model, List<HashSet<Cue>> cues, int sentence)
    {
        var (first, end) = model.NeighboursOf(sentence);
        for (var i = first; i < end; i++)
        {
            if (cues[i].Contains(Cue.Site))
                return true;
        }

        return false;
    }

    private static SiteKind KindOf(List<HashSet<Cue>> cues)
    {
        var (active, passive) = (cues.Exists(found => found.Contains(Cue.Active)), cues.Exists(found => found.Contains(Cue.Passive)));
        return active == passive ? SiteKind.Unknown : active ? SiteKind.Active : SiteKind.Passive;
    }

    private static ClientRegime RegimeOf(List<HashSet<Cue>> cues)
    {
        // The provider is often a micro-entrepreneur: beside a company or an association the word tells nothing of the client.
        if (cues.Exists(found => found.Contains(Cue.Association)))
            return ClientRegime.Association;
        if (cues.Exists(found => found.Contains(Cue.Real)))
            return ClientRegime.Real;
        if (cues.Exists(found => found.Contains(Cue.Micro)))
            return ClientRegime.Micro;

        return cues.Exists(found => found.Contains(Cue.Private)) ? ClientRegime.Private : ClientRegime.Unknown;
    }
}
