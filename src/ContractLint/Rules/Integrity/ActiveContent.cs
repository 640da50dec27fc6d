using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>CL9009: what a program would run or fetch when the file is opened. One finding, which names them all.</summary>
public sealed class ActiveContent(RulePage page) : DocumentRule(page)
{
    private const int MostNamed = 6;
    private const int LongestTarget = 80;

    public override void Analyze(DocumentAnalysisContext context)
    {
        var tree = context.Model.Tree;
        var found = tree.Facts.Where(fact => fact.Kind is DocumentFactKind.ActiveContent or DocumentFactKind.ExternalContent).ToList();
        if (found.Count == 0)
            return;

        var anchor = FactPlaces.Of(tree, found[0]);
        var named = found.Select(Name).Distinct().ToList();
        context.Report(anchor, new(anchor.Start, 0), null, null, new MessageArgument("term", new(List(named, Language.English), List(named, Language.French))));
    }

    private static LocalizedText Name(DocumentFact fact)
    {
        var target = OneLine.Of(fact.Value, LongestTarget);
        return target.Length == 0 ? fact.What : new($"{fact.What.En} ({target})", $"{fact.What.Fr} ({target})");
    }

    private static string List(List<LocalizedText> names, Language language)
    {
        var shown = string.Join(", ", names.Take(MostNamed).Select(name => name.In(language)));
        return names.Count <= MostNamed ? shown : language is Language.French ? $"{shown} et {names.Count - MostNamed} de plus" : $"{shown} and {names.Count - MostNamed} more";
    }
}
