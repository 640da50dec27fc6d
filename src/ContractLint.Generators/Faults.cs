using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractLint.Generators;

/// <summary>Finds what is wrong with the pages and classes taken together, and reports each fault at its place.</summary>
internal static class Faults
{
    private static readonly DiagnosticDescriptor PageIsFaulty = Describe("CLPAGE1", "A rule's page is faulty");
    private static readonly DiagnosticDescriptor SetIsFaulty = Describe("CLPAGE2", "Two rules collide, or a page and its class do not match");

    public static void ReportPage(SourceProductionContext context, FoundPage page)
    {
        foreach (var fault in page.Faults)
            Report(context, PageIsFaulty, page.Path, fault.Line, fault.Column, fault.Message);
    }

    public static void ReportSet(SourceProductionContext context, ImmutableArray<FoundPage> pages, ImmutableArray<FoundClass> classes)
    {
        var sound = pages.Where(page => page.Id.Length > 0).OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        ReportDoubles(context, sound, "id", page => page.Id);
        ReportDoubles(context, sound, "name", page => page.Name);

        var classNames = new HashSet<string>(classes.Select(found => found.FullTypeName));
        foreach (var page in sound.Where(page => page.WantsClass && !classNames.Contains(page.FullTypeName)))
            Report(context, SetIsFaulty, page.Path, 1, 1, $"The page says \"trigger: class\", but there is no class {page.FullTypeName}.");

        foreach (var found in classes)
            ReportClass(context, found, pages.FirstOrDefault(page => page.FullTypeName == found.FullTypeName));
    }

    private static void ReportClass(SourceProductionContext context, FoundClass found, FoundPage? page)
    {
        if (page is null)
            Report(context, SetIsFaulty, found.Path, found.Line, 1, $"{found.FullTypeName} has no page: add {found.FullTypeName.Split('.').Last()}.md beside it.");
        else if (page is { Id.Length: > 0, MayHaveClass: false })
            Report(context, SetIsFaulty, page.Path, 1, 1, $"The class {found.FullTypeName} stands beside this page: add \"trigger: class\", or remove the class.");
    }

    private static void ReportDoubles(SourceProductionContext context, List<FoundPage> pages, string what, Func<FoundPage, string> key)
    {
        foreach (var group in pages.GroupBy(key).Where(group => group.Count() > 1))
        {
            foreach (var page in group.Skip(1))
                Report(context, SetIsFaulty, page.Path, 1, 1, $"The {what} {group.Key} is already that of {Path.GetFileName(group.First().Path)}.");
        }
    }

    private static void Report(SourceProductionContext context, DiagnosticDescriptor descriptor, string path, int line, int column, string message)
    {
        var start = new LinePosition(line - 1, column - 1);
        context.ReportDiagnostic(Diagnostic.Create(descriptor, Location.Create(path, default, new(start, start)), message));
    }

    private static DiagnosticDescriptor Describe(string id, string title) => new(id, title, "{0}", "RulePages", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
