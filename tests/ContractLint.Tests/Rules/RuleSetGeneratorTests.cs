extern alias generators;

using System.Collections.Immutable;
using System.Text;
using generators::ContractLint.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

public sealed class RuleSetGeneratorTests
{
    private const string Library =
        """
        namespace ContractLint.Diagnostics { public abstract class DiagnosticAnalyzer { } }
        namespace ContractLint.Rules
        {
            public sealed class RulePage { }
            public abstract class DocumentRule(RulePage page) : ContractLint.Diagnostics.DiagnosticAnalyzer { protected RulePage Page => page; }
        }
        """;

    private const string NonCompeteClass = "namespace ContractLint.Rules.Covenants; public sealed class NonCompete(RulePage page) : DocumentRule(page);";

    private const string NonCompetePath = "/repo/src/ContractLint/Rules/Covenants/NonCompete.md";

    private static readonly string ClassPage = SamplePages.NonCompete.Replace("span: clause", "span: clause\ntrigger: class", StringComparison.Ordinal);

    [Fact]
    public void A_sound_page_enters_the_list_with_its_text()
    {
        var (sources, errors) = Run([(NonCompetePath, SamplePages.NonCompete)]);

        errors.ShouldBeEmpty();
        var head = Encoding.UTF8.GetByteCount(SamplePages.NonCompete[..SamplePages.NonCompete.IndexOf("## Phrases", StringComparison.Ordinal)]);
        sources["RuleSet.g.cs"].ShouldContain($"new(\"CL3001\", \"non-compete\", 0, {head}, null),");
        StringLiteralIn(sources["RuleSet.Pages.g.cs"]).ShouldBe(SamplePages.NonCompete);
    }

    [Fact]
    public void A_faulty_phrase_breaks_the_build_at_its_characters()
    {
        var (page, line) = SamplePages.Change("<provider> <forbid> ..12 concurren*", "<provider> <forbidden> ..12 concurren*");
        var (sources, errors) = Run([(NonCompetePath, page)]);

        errors.ShouldBe([$"{NonCompetePath}({line},12): CLPAGE1 “<forbidden>” is not a known symbol. Did you mean “<forbid>”?"]);
        sources["RuleSet.g.cs"].ShouldNotContain("CL3001");
    }

    [Fact]
    public void Pages_are_listed_by_id_whatever_the_order_of_the_files()
    {
        var (sources, _) = Run(
        [
            (NonCompetePath.Replace("NonCompete.", "Other.", StringComparison.Ordinal), OtherPage("CL3009", "other")),
            (NonCompetePath, SamplePages.NonCompete),
        ]);

        var list = sources["RuleSet.g.cs"];
        list.IndexOf("CL3001", StringComparison.Ordinal).ShouldBeLessThan(list.IndexOf("CL3009", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_and_the_class_of_its_name_are_paired()
    {
        var (sources, errors) = Run([(NonCompetePath, ClassPage)], NonCompeteClass);

        errors.ShouldBeEmpty();
        sources["RuleSet.g.cs"].ShouldContain("static page => new global::ContractLint.Rules.Covenants.NonCompete(page)");
    }

    [Fact]
    public void A_missing_language_breaks_the_build_at_the_line_of_the_page()
    {
        var (page, _) = SamplePages.Remove("- FR: Refusez");
        var (_, errors) = Run([(NonCompetePath, page)]);

        errors.ShouldBe([$"{NonCompetePath}(26,1): CLPAGE1 \"Advice\" has no French text: add \"- FR: …\"."]);
    }

    [Fact]
    public void A_faulty_page_does_not_hide_the_faults_of_the_others()
    {
        var otherPath = NonCompetePath.Replace("NonCompete.", "Other.", StringComparison.Ordinal);
        var (_, errors) = Run(
        [
            (NonCompetePath, SamplePages.Change("group:", "group: kore").Page),
            (otherPath, SamplePages.Change("span:", "span: word").Page),
        ]);

        errors.Length.ShouldBe(2);
        errors.ShouldContain(error => error.StartsWith($"{NonCompetePath}(4,8)", StringComparison.Ordinal));
        errors.ShouldContain(error => error.StartsWith($"{otherPath}(8,7)", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_pages_may_not_share_an_id()
    {
        var (_, errors) = Run([(NonCompetePath, SamplePages.NonCompete), (NonCompetePath.Replace("NonCompete.", "Other.", StringComparison.Ordinal), OtherPage("CL3001", "other"))]);

        errors.ShouldHaveSingleItem().ShouldEndWith("Other.md(1,1): CLPAGE2 The id CL3001 is already that of NonCompete.md.");
    }

    [Fact]
    public void Two_pages_may_not_share_a_name()
    {
        var (_, errors) = Run([(NonCompetePath, SamplePages.NonCompete), (NonCompetePath.Replace("NonCompete.", "Other.", StringComparison.Ordinal), OtherPage("CL3009", "non-compete"))]);

        errors.ShouldHaveSingleItem().ShouldEndWith("CLPAGE2 The name non-compete is already that of NonCompete.md.");
    }

    [Fact]
    public void A_class_without_a_page_breaks_the_build()
    {
        var (_, errors) = Run([], NonCompeteClass);

        errors.ShouldHaveSingleItem().ShouldEndWith("CLPAGE2 ContractLint.Rules.Covenants.NonCompete has no page: add NonCompete.md beside it.");
    }

    [Fact]
    public void A_page_that_wants_a_class_must_have_one()
    {
        var (_, errors) = Run([(NonCompetePath, ClassPage)]);

        errors.ShouldHaveSingleItem().ShouldEndWith("CLPAGE2 The page says \"trigger: class\", but there is no class ContractLint.Rules.Covenants.NonCompete.");
    }

    [Fact]
    public void A_page_beside_a_class_must_say_that_the_class_decides()
    {
        var (_, errors) = Run([(NonCompetePath, SamplePages.NonCompete)], NonCompeteClass);

        errors.ShouldHaveSingleItem().ShouldContain("add \"trigger: class\", or remove the class");
    }

    [Fact]
    public void Other_documents_are_no_rule_pages()
    {
        var (sources, errors) = Run([("/repo/docs/how-to/write-a-rule.md", "# How to"), ("/repo/src/ContractLint/Rules/README.md", "# Rules")]);

        errors.ShouldBeEmpty();
        sources["RuleSet.g.cs"].ShouldNotContain("new(");
    }

    private static string OtherPage(string id, string name) => SamplePages.NonCompete
        .Replace("id: CL3001", $"id: {id}", StringComparison.Ordinal)
        .Replace("# CL3001", $"# {id}", StringComparison.Ordinal)
        .Replace("name: non-compete", $"name: {name}", StringComparison.Ordinal);

    private static string StringLiteralIn(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Single(token => token.IsKind(SyntaxKind.Utf8StringLiteralToken)).ValueText;

    private static (Dictionary<string, string> Sources, ImmutableArray<string> Errors) Run((string Path, string Text)[] pages, string code = "")
    {
        var compilation = CSharpCompilation.Create(
            "Pages",
            [CSharpSyntaxTree.ParseText(Library), CSharpSyntaxTree.ParseText(code, path: "/repo/Rules/Covenants/NonCompete.cs")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary));

        var result = CSharpGeneratorDriver
            .Create([new RuleSetGenerator().AsSourceGenerator()], [.. pages.Select(page => new PageFile(page.Path, page.Text))])
            .RunGenerators(compilation, TestContext.Current.CancellationToken)
            .GetRunResult()
            .Results
            .Single();

        result.Exception.ShouldBeNull();
        return (result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), [.. result.Diagnostics.Select(Describe)]);
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Id} {diagnostic.GetMessage(null)}";
    }
}
