using ContractLint.Learning;
using ContractLint.Text;

namespace ContractLint.Training.Corpora;

/// <summary>How much there is of what.</summary>
internal static class CorpusCounts
{
    public static void Write(Corpus corpus, TextWriter output)
    {
        output.WriteLine("\nlabel                   train fr   en    dev fr   en   test fr   en");
        foreach (var label in Enum.GetValues<ClauseLabel>())
        {
            int Count(Split split, Language language) => corpus.Of(split).Count(unit => unit.Unit.Label == label && unit.Unit.Language == language);
            output.WriteLine($"{ClauseLabels.NameOf(label),-22} {Count(Split.Train, Language.French),9} {Count(Split.Train, Language.English),4} {Count(Split.Development, Language.French),9} {Count(Split.Development, Language.English),4} {Count(Split.Test, Language.French),9} {Count(Split.Test, Language.English),4}");
        }

        output.WriteLine("\nsplit          units  families  authors  sectors");
        foreach (var split in Enum.GetValues<Split>())
        {
            var units = corpus.Of(split).Select(unit => unit.Unit).ToList();
            output.WriteLine($"{split,-12} {units.Count,7} {units.Select(unit => unit.Family).Distinct().Count(),9} {units.Select(unit => unit.Author).Distinct().Count(),8} {units.Select(unit => unit.Sector).Distinct().Count(),8}");
        }
    }
}
