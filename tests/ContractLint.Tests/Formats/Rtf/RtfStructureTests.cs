using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Rtf;

public sealed class RtfStructureTests
{
    private const string Styles = @"{\stylesheet{\ql Normal;}{\s1\outlinelevel0 heading 1;}{\s2\sbasedon1 Clause;}{\s3 Titre 2;}{\*\cs10 Strong;}}";

    private const string Lists =
        @"{\*\listtable{\list{\listlevel\levelnfc0\levelstartat1{\leveltext\'02\'00.;}{\levelnumbers\'01;}}{\listlevel\levelnfc4\levelstartat1{\leveltext\'04\'00.\'01);}{\levelnumbers\'01\'03;}}\listid7}"
        + @"{\list{\listlevel\levelnfc23{\leveltext\'01\'b7;}{\levelnumbers;}}\listid8}}{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}{\listoverride\listid8\listoverridecount0\ls2}}";

    private static IEnumerable<string> Of(DocumentTree tree, NodeKind kind) => tree.Root.DescendantsAndSelf().Where(node => node.Kind == kind).Select(node => tree.Text.AsSpan(node.Span).ToString());

    [Fact]
    public void Headings_come_from_outline_levels_and_from_styles()
    {
        var tree = RtfText.Read(Styles + @"\pard\s1 Objet\par\pard Texte.\par\pard\s2 Prix\par\pard\s3 D\'e9tail\par\pard\outlinelevel1 Suite\par\pard\s1\outlinelevel9 Corps.\par").Tree;

        Of(tree, NodeKind.Heading).ShouldBe(["Objet", "Prix", "Détail", "Suite"]);
    }

    [Fact]
    public void Numbers_are_those_the_writer_printed() =>
        RtfText.Text(Lists + @"\pard{\listtext 1.\tab}\ls1 un\par{\listtext\f1 \'b7\tab}\ls2 puce\par\pard{\pntext\f1 \'b7\tab}vieille puce\par\pard fin\par").ShouldBe("1. un\n• puce\n• vieille puce\nfin");

    [Fact]
    public void Numbers_that_were_not_printed_are_counted() =>
        RtfText.Text(Lists + @"\pard\ls1 un\par\pard\ls1\ilvl1 dedans\par dedans\par\pard\ls1 deux\par\pard\ls2 puce\par").ShouldBe("1. un\n1.a) dedans\n1.b) dedans\n2. deux\n• puce");

    [Fact]
    public void Tables_have_rows_and_cells_and_tables_in_cells()
    {
        var tree = RtfText.Read(
            @"Avant\par\trowd\cellx100\cellx200\pard\intbl Acompte\cell 1 200 \'80\cell\row"
            + @"\pard\intbl Solde\par net\cell\pard\intbl\itap2 dedans\nestcell{\*\nesttableprops\trowd\cellx50\nestrow}{\nonesttables\par}\pard\intbl apr\'e8s\cell\row\pard Fin\par").Tree;

        tree.Text.ToString().ShouldBe("Avant\nAcompte\t1 200 €\nSolde\nnet\tdedans\naprès\nFin");
        Of(tree, NodeKind.Table).Count().ShouldBe(2);
        Of(tree, NodeKind.Row).Count().ShouldBe(3);
        Of(tree, NodeKind.Cell).Count().ShouldBe(5);
    }

    [Fact]
    public void Notes_remarks_boxes_headers_and_footers_are_parts_of_their_own()
    {
        var reading = RtfText.Read(
            @"{\header Projet\par}{\footerf Paraphes\par}{\header Projet\par}Le prix{\super\chftn{\footnote\chftn  Hors taxes.\par}} est fixe{\*\atnid R}{\*\atnauthor Relectrice}\chatn{\*\annotation \'c0 revoir.\par}."
            + @"{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt Encadr\'e9.\par}}{\shprslt double}}\par La suite.\par");

        reading.Tree.Text.ToString().ShouldBe("Le prix est fixe.\n Hors taxes.\nEncadré.\nLa suite.\nProjet\nParaphes\nÀ revoir.");
        reading.Tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Part).Select(part => part.Part).ShouldBe([PartKind.Body, PartKind.Note, PartKind.TextBox, PartKind.Header, PartKind.Footer, PartKind.Comment]);

        var remark = reading.Tree.Facts.Single(fact => fact.Kind is DocumentFactKind.Comment);
        (remark.Author, remark.Value).ShouldBe(("Relectrice", "À revoir."));
    }

    [Theory]
    [InlineData(DocumentView.Final, "Sous soixante jours.\nFin.")]
    [InlineData(DocumentView.Original, "Sous trente jours.Fin.")]
    [InlineData(DocumentView.Both, "Sous trentesoixante jours.\nFin.")]
    public void A_view_shows_its_side_of_a_change(DocumentView view, string expected) =>
        RtfText.Text(@"Sous {\deleted trente}{\revised soixante} jours.{\revised\par}Fin.\par", new() { View = view }).ShouldBe(expected);

    [Fact]
    public void Looks_are_known()
    {
        var tree = RtfText.Read(@"Vu {\v cach\'e9} {\cf1\fs4 p\'e2le}\par").Tree;

        tree.Appearances.At(0).ShouldBe(new TextAppearance { Size = 12 });
        tree.Appearances.At(3).Concealment.ShouldBe(Concealment.Vanished);
        (tree.Appearances.At(9).Size, tree.Appearances.At(9).Contrast).ShouldBe((2, 1));
    }

    [Fact]
    public void Properties_and_what_a_program_would_do_are_told()
    {
        var facts = RtfText.Read(@"{\info{\title Contrat}{\author Autrice fictive}{\nofpages3}}{\*\template C:\\modele.dot}{\field{\*\fldinst INCLUDETEXT ""C:\\\\autre.doc""}{\fldrslt repris}}{\object\objocx{\result contr\'f4le}}\par").Tree;

        facts.PageCount.ShouldBe(3);
        facts.Facts.Select(fact => fact.Kind).ShouldBe([DocumentFactKind.Title, DocumentFactKind.Author, DocumentFactKind.Template, DocumentFactKind.ExternalContent, DocumentFactKind.ActiveContent]);
    }
}
