using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Drafting;

/// <summary>CL8011: changes nobody has accepted or rejected yet. One finding, at the first, with their number and who made them.</summary>
public sealed class TrackedChanges(RulePage page) : DocumentRule(page)
{
    private const int MostNames = 5;
    private const int LongestName = 40;

    public override void Analyze(DocumentAnalysisContext context)
    {
        if (context.Settings.IsYes("redline.expected"))
            return;

        var tree = context.Model.Tree;
        var changes = tree.Facts.Where(fact => fact.Kind is DocumentFactKind.TrackedChange).ToList();
        if (changes.Count == 0)
            return;

        var anchor = FactPlaces.Of(tree, changes.Find(change => change.Place is not null) ?? changes[0]);
        context.Report(anchor, new(anchor.Start, 0), null, null, new("n", LocalizedText.Same($"{changes.Count}")), new("missing", AuthorsOf(changes)));
    }

    private static LocalizedText OthersAfter(string names, int others) =>
        others == 1 ? new($"{names} and another author", $"{names} et un autre auteur") : new($"{names} and {others} other authors", $"{names} et {others} autres auteurs");

    private static LocalizedText AuthorsOf(List<DocumentFact> changes)
    {
        var names = changes.Select(change => OneLine.Of(change.Author, LongestName)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return names.Count switch
        {
            0 => new("an author the file does not name", "un auteur que le fichier ne nomme pas"),
            <= MostNames => SettingWords.Join([.. names.Select(LocalizedText.Same)], "and", "et"),
            _ => OthersAfter(string.Join(", ", names.Take(MostNames)), names.Count - MostNames),
        };
    }
}
