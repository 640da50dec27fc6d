using ContractLint.Learning;
using ContractLint.Text;

namespace ContractLint.Training.Corpora;

/// <summary>What a corpus must be for its figures to mean something.</summary>
internal sealed class CorpusRules(Corpus corpus, HeldOut heldOut, CardFile cards, IReadOnlyList<string> boilerplate)
{
    private const int LeastUnits = 3000;
    private const int LeastFamilies = 20;
    private const double MostOfOneRegister = 0.30;
    private const int FewestWords = 4;
    private const int MostWords = 170;

    private static readonly Language[] Languages = [Language.English, Language.French];

    // What was written for the classifier; the development sentences of the rules have rules of their own.
    private IEnumerable<CorpusUnit> Own => corpus.Units.Where(unit => unit.File.StartsWith("clauses/", StringComparison.Ordinal));

    public IEnumerable<string> Faults() => Identities().Concat(Families()).Concat(HeldOuts()).Concat(Texts()).Concat(Diversity()).Concat(Leaks());

    private IEnumerable<string> Identities() =>
        corpus.Units.GroupBy(unit => unit.Unit.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{group.Key}: the id of {group.Count()} units");

    private IEnumerable<string> Families()
    {
        foreach (var family in corpus.Units.GroupBy(unit => unit.Unit.Family, StringComparer.Ordinal))
        {
            if (family.Select(unit => unit.Split).Distinct().Count() > 1)
                yield return $"family {family.Key} stands in several splits";
            if (family.First().File.StartsWith("clauses/", StringComparison.Ordinal) && !cards.Has(family.Key))
                yield return $"family {family.Key} has no card";
        }

        foreach (var language in Languages)
        {
            foreach (var label in ClauseLabels.Learned)
            {
                var count = Own.Where(unit => unit.Unit.Label == label && unit.Unit.Language == language).Select(unit => unit.Unit.Family).Distinct().Count();
                if (count < LeastFamilies)
                    yield return $"{ClauseLabels.NameOf(label)}, {language}: {count} families, {LeastFamilies} wanted";
            }
        }
    }

    private IEnumerable<string> HeldOuts() =>
        from unit in Own
        where unit.Split is not Split.Test && heldOut.Holds(unit.Unit)
        select $"{unit.Unit.Id} holds what is kept for the test split";

    private IEnumerable<string> Texts()
    {
        if (Own.Count() < LeastUnits)
            yield return $"{Own.Count()} units, {LeastUnits} wanted";

        foreach (var unit in Own.Select(unit => unit.Unit))
        {
            var words = WordScanner.Scan(unit.Text).Count;
            if (words is < FewestWords or > MostWords)
                yield return $"{unit.Id}: {words} words";
            if (unit.Label is ClauseLabel.None ? unit.Rule is not null : unit.Rule is null || ClauseLabels.OfRule(unit.Rule) != unit.Label)
                yield return $"{unit.Id}: the rule {unit.Rule ?? "(none)"} does not belong to {(unit.Label is { } label ? ClauseLabels.NameOf(label) : "no label")}";
        }
    }

    private IEnumerable<string> Diversity() =>
        from language in Languages
        from label in ClauseLabels.Learned
        let units = Own.Where(unit => unit.Unit.Label == label && unit.Unit.Language == language).ToList()
        from register in units.GroupBy(unit => unit.Unit.Register, StringComparer.Ordinal)
        where register.Count() > Limit(label) * units.Count
        select FormattableString.Invariant($"{ClauseLabels.NameOf(label)}, {language}: {register.Key} is {register.Count()} of {units.Count}");

    // Covenants, secrecy and terms are clauses by nature.
    private static double Limit(ClauseLabel label) =>
        label is ClauseLabel.RestrictiveCovenant or ClauseLabel.Confidentiality or ClauseLabel.OneSidedTerms ? 0.6 : MostOfOneRegister;

    private IEnumerable<string> Leaks()
    {
        foreach (var language in Languages)
        {
            var leakage = new Leakage(corpus.UsableOf(Split.Train, heldOut).Where(unit => unit.Unit.Language == language), boilerplate);
            foreach (var unit in corpus.Of(Split.Test).Where(unit => unit.Unit.Language == language))
            {
                if (leakage.Near(unit) is { } reason)
                    yield return $"{unit.Unit.Id} {reason}: move it to the train split";
            }
        }
    }
}
