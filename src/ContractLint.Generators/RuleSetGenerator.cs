using System.Collections.Immutable;
using System.Text;
using ContractLint.Rules;
using ContractLint.Text;
using Microsoft.CodeAnalysis;

namespace ContractLint.Generators;

/// <summary>Checks every rule page, pairs it with its class and writes the library's list of rules.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RuleSetGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var pages = context.AdditionalTextsProvider.Where(PageDiscovery.IsPage).Select(PageDiscovery.Read);
        var classes = context.SyntaxProvider
            .CreateSyntaxProvider((node, _) => ClassDiscovery.MayBeRule(node), ClassDiscovery.Read)
            .Where(found => found is not null)
            .Select((found, _) => found!);

        var allPages = pages.Collect();
        context.RegisterSourceOutput(pages, Faults.ReportPage);
        context.RegisterSourceOutput(allPages, (output, found) =>
        {
            var sound = SoundPages(found);
            output.AddSource("RuleSet.Pages.g.cs", PagesOf(sound));
            output.AddSource("RuleSet.Phrases.g.cs", PhrasesOf(sound));
        });

        context.RegisterSourceOutput(allPages.Combine(classes.Collect()), (output, found) =>
        {
            Faults.ReportSet(output, found.Left, found.Right);
            output.AddSource("RuleSet.g.cs", ListOf(SoundPages(found.Left), found.Right));
        });
    }

    // The number of a page is its place here.
    private static List<FoundPage> SoundPages(ImmutableArray<FoundPage> pages) => [.. pages.Where(page => page.Page is not null).OrderBy(page => page.Id, StringComparer.Ordinal)];

    private static string PagesOf(List<FoundPage> pages)
    {
        var source = new GeneratedSource("ContractLint.Rules", "RuleSet");
        source.Member(
            "internal static partial global::System.ReadOnlySpan<byte> PageOf(int number) => number switch",
            '{',
            [.. pages.Select((page, number) => $"{number} => {GeneratedSource.Literal(page.Text)}"), "_ => default"],
            '}');
        return source.ToString();
    }

    private static string PhrasesOf(List<FoundPage> pages)
    {
        var source = new GeneratedSource("ContractLint.Rules", "RuleSet");
        source.Member(
            "internal static partial global::System.ReadOnlySpan<byte> PhrasesIn(global::ContractLint.Text.Language language) => language switch",
            '{',
            [$"global::ContractLint.Text.Language.French => {Compile(pages, Language.French)}", $"_ => {Compile(pages, Language.English)}"],
            '}');
        return source.ToString();
    }

    private static string Compile(List<FoundPage> pages, Language language) => GeneratedSource.Literal(PhrasePacker.Pack(pages.Select(page => page.Page!), language));

    private static string ListOf(List<FoundPage> pages, ImmutableArray<FoundClass> classes)
    {
        var classNames = new HashSet<string>(classes.Select(found => found.FullTypeName));
        var source = new GeneratedSource("ContractLint.Rules", "RuleSet");
        source.Member(
            "private static partial global::System.Collections.Immutable.ImmutableArray<RuleEntry> BuiltInEntries() =>",
            '[',
            pages.Select((page, number) => EntryOf(page, number, page.MayHaveClass && classNames.Contains(page.FullTypeName))),
            ']');
        return source.ToString();
    }

    private static string EntryOf(FoundPage page, int number, bool hasClass)
    {
        var head = Encoding.UTF8.GetByteCount(page.Text.Substring(0, RulePageParser.LengthOfHead(page.Text)));
        var create = hasClass ? $"static page => new global::{page.FullTypeName}(page)" : "null";
        return $"new(\"{page.Id}\", \"{page.Name}\", {number}, {head}, {create})";
    }
}
