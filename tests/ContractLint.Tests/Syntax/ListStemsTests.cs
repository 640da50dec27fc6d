using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Syntax;

public sealed class ListStemsTests
{
    private const string Contract = """
        Article 9 – Interdictions

        Le Prestataire est informé. Sont interdits :

        a) les logos ;

        b) les sites :

          - marchands ;
          - personnels ;

        Ces interdictions durent un an et s'entendent de bonne foi.

        c) les affiches.

        9.1 Exclusions. La liste ne vaut pas pour les amis.
        """;

    [Theory]
    [InlineData("les logos", "Sont interdits :")]
    [InlineData("les sites", "Sont interdits :")]
    [InlineData("marchands", "les sites :")]
    [InlineData("personnels", "les sites :")]
    [InlineData("les affiches", "Sont interdits :")]
    [InlineData("Le Prestataire", null)]
    public void An_item_hangs_from_the_sentence_that_governs_it(string words, string? stem)
    {
        var tree = Outlines.Read(Contract);

        Stem(tree, Outlines.Block(tree, words)).ShouldBe(stem);
    }

    [Fact]
    public void The_stems_of_a_nested_item_go_up_to_the_paragraph()
    {
        var tree = Outlines.Read(Contract);

        tree.Stems.StemsOf(Outlines.Block(tree, "marchands").Children[0]).Select(stem => tree.Text[stem.Span]).ShouldBe(["les sites :", "Sont interdits :"]);
    }

    [Theory]
    [InlineData("les logos", "Article 9 – Interdictions")]
    [InlineData("La liste", "Exclusions.")]
    public void The_title_is_that_of_the_innermost_titled_clause(string words, string title)
    {
        var tree = Outlines.Read(Contract);

        tree.Text[tree.Stems.HeadingOf(Outlines.Block(tree, words))!.Span].ShouldBe(title);
    }

    [Fact]
    public void Numbered_clauses_hang_from_the_clause_that_ends_with_a_colon()
    {
        var tree = Outlines.Read("7. The Provider, during the term and for one year after it, shall not do any of this:\n\n7.1 Work for a competitor.\n\n7.2 Hire staff.");

        Stem(tree, Outlines.Block(tree, "Hire")).ShouldBe("The Provider, during the term and for one year after it, shall not do any of this:");
    }

    private static string? Stem(DocumentTree tree, Node block) => tree.Stems.StemOf(block) is { } stem ? tree.Text[stem.Span] : null;
}
