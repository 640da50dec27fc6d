using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Syntax;

public sealed class ClauseOutlineTests
{
    [Fact]
    public void Decimal_numbers_nest_below_their_article() =>
        Outlines.Of(Outlines.Read("""
            CONTRAT DE PRESTATION

            Entre les soussignés, il est convenu ce qui suit.

            Article 7 – Prix

            7.1 Le prix est ferme.

            7.1.1 Il est payé à la commande.

            7.2 Le prix est révisable chaque année.

            Article 8 – Durée

            Un an.
            """)).ShouldBe("""
            Clause
              Heading CONTRAT DE PRESTATION
              Paragraph Entre les soussignés, il est convenu ce qui suit.
              Clause [7]
                Heading [7] Prix
                Clause [7.1]
                  Paragraph [7.1] Le prix est ferme.
                  Clause [7.1.1]
                    Paragraph [7.1.1] Il est payé à la commande.
                Clause [7.2]
                  Paragraph [7.2] Le prix est révisable chaque année.
              Clause [8]
                Heading [8] Durée
                Paragraph Un an.

            """);

    [Fact]
    public void American_articles_hold_their_sections() =>
        Outlines.Of(Outlines.Read("""
            This Agreement is made today.

            ARTICLE IV
            FEES

            Section 4.1 Rate. The client pays the fees.

            (a) monthly; and

            (b) in full.

            Section 4.2 Taxes. The client bears them.

            EXHIBIT A

            1. Deliverables.

            1.1 The site is delivered.
            """)).ShouldBe("""
            Paragraph This Agreement is made today.
            Clause [IV]
              Heading [IV]
              Clause
                Heading FEES
                Clause [4.1]
                  Paragraph [4.1] Rate. The client pays the fees.
                  ListItem [(a)] monthly; and
                  ListItem [(b)] in full.
                Clause [4.2]
                  Paragraph [4.2] Taxes. The client bears them.
            Clause [Exhibit A]
              Heading [Exhibit A]
              Clause [1]
                Heading [1] Deliverables.
                Clause [1.1]
                  Paragraph [1.1] The site is delivered.

            """);

    [Fact]
    public void A_short_numbered_list_is_a_list() =>
        Outlines.Of(Outlines.Read("""
            Bonjour,

            Nous cherchons une personne pour :

            1. un logo
            2. un site
            3. une affiche

            Merci d'avance.
            """)).ShouldBe("""
            Paragraph Bonjour,
            Paragraph Nous cherchons une personne pour :
            ListItem [1] un logo
            ListItem [2] un site
            ListItem [3] une affiche
            Paragraph Merci d'avance.

            """);

    [Fact]
    public void Numbers_that_start_again_inside_a_clause_are_its_items() =>
        Outlines.Of(Outlines.Read("""
            6. PRIX

            Le prix comprend plusieurs choses.

            7. DURÉE

            La durée dépend de deux événements que voici.

            1. La commande est signée par le Client et par le Prestataire.

            2. L'acompte est versé.

            8. FIN

            Fin du contrat.
            """)).ShouldBe("""
            Clause [6]
              Heading [6] PRIX
              Paragraph Le prix comprend plusieurs choses.
            Clause [7]
              Heading [7] DURÉE
              Paragraph La durée dépend de deux événements que voici.
              ListItem [1] La commande est signée par le Client et par le Prestataire.
              ListItem [2] L'acompte est versé.
            Clause [8]
              Heading [8] FIN
              Paragraph Fin du contrat.

            """);

    [Fact]
    public void Readers_headings_nest_by_level_and_numbers_below_them()
    {
        var builder = new DocumentTreeBuilder("test.docx");
        builder.BeginPart(PartKind.Body);
        Add(BlockShape.Heading(1), "Contract");
        Add(BlockShape.Heading(2, "1."), "Fees");
        Add(BlockShape.ListItem(1, "1.1"), "The client pays.");
        Add(BlockShape.ListItem(2, "(a)"), "promptly");
        Add(BlockShape.Heading(2, "2."), "Term");
        Add(BlockShape.Paragraph, "One year.");

        Outlines.Of(builder.Build()).ShouldBe("""
            Clause
              Heading Contract
              Clause [1]
                Heading [1] Fees
                Clause [1.1]
                  Paragraph [1.1] The client pays.
                  ListItem [(a)] promptly
              Clause [2]
                Heading [2] Term
                Paragraph One year.

            """);

        void Add(BlockShape shape, string text)
        {
            builder.BeginBlock(shape);
            builder.Append(text);
            builder.End();
        }
    }

    [Fact]
    public void Letters_need_their_sequence_and_initials_are_names() =>
        Outlines.Of(Outlines.Read("""
            A. MARTIN

            A. The client is a bakery and wants a site.

            B. The provider builds sites.

            J. Duval signed.
            """)).ShouldContain("ListItem [B] The provider builds sites.\nParagraph J. Duval signed.");

    [Fact]
    public void Contents_lines_open_no_clause() =>
        Outlines.Of(Outlines.Read("1. Prix ........ 3\n2. Durée ........ 4\n\nLe prix est fixe.")).ShouldNotContain("Clause");

    [Fact]
    public void Contents_without_leaders_are_known_by_their_growing_pages() =>
        Outlines.Of(Outlines.Read("Section 3.1 Fees 9\n\nSection 3.2 Term 12\n\nSection 3.3 Notices 12\n\nSection 3.1 Fees\n\nThe client pays."))
            .ShouldBe("Paragraph Section 3.1 Fees 9\nParagraph Section 3.2 Term 12\nParagraph Section 3.3 Notices 12\nClause [3.1]\n  Heading [3.1] Fees\n  Paragraph The client pays.\n");

    [Fact]
    public void A_clause_spans_all_it_holds()
    {
        var tree = Outlines.Read("Article 1 – Prix\n\n1.1 Ferme.\n\n1.2 Payé.\n\nArticle 2 – Fin\n\nFin.");
        var clause = Outlines.Block(tree, "Payé").AncestorOrSelf(NodeKind.Clause)!.Parent!;

        tree.Text[clause.Span].ShouldBe("Article 1 – Prix\n\n1.1 Ferme.\n\n1.2 Payé.");
    }
}
