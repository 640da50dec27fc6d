using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Formats.Docx;

/// <summary>Notes and text boxes: stored elsewhere, read where they belong.</summary>
public sealed class AsideTests
{
    private const string Change = """w:id="1" w:author="Reviewer" """;

    [Fact]
    public void A_note_follows_the_paragraph_that_refers_to_it()
    {
        var file = new DocxFile($"<w:p>{R("The fee is due in 30 days")}{Reference("footnote", 2)}{R(" of the invoice.")}</w:p>{P("Then the term begins.")}")
            .With("footnotes", "n1", "footnotes", Note("footnote", 1, "Nobody refers to it.") + Note("footnote", 2, "Working days."));

        file.Text().ShouldBe("The fee is due in 30 days of the invoice.\nWorking days.\nThen the term begins.\nNobody refers to it.");
        PartsOf(file).ShouldBe([PartKind.Body, PartKind.Note, PartKind.Note]);
    }

    [Fact]
    public void A_note_is_cited_by_the_clause_it_hangs_from()
    {
        var tree = new DocxFile(P("7. Prix", """<w:pStyle w:val="Titre1"/>""") + $"<w:p>{R("7.1 Le prix est ferme.")}{Reference("endnote", 3)}</w:p>")
            .With("endnotes", "n1", "endnotes", Note("endnote", 3, "Hors frais de déplacement.")).Read().Tree;
        var place = tree.LocationOf(new(tree.Text.ToString().IndexOf("Hors", StringComparison.Ordinal), 4));

        place.Clause.ShouldBe("7.1");
        place.Part.ShouldBe(PartKind.Note);
    }

    [Fact]
    public void A_note_in_a_cell_stays_in_its_cell()
    {
        var file = new DocxFile($"<w:tbl><w:tr><w:tc><w:p>{R("Price")}{Reference("footnote", 2)}</w:p></w:tc><w:tc>{P("Days")}</w:tc></w:tr></w:tbl>")
            .With("footnotes", "n1", "footnotes", Note("footnote", 2, "Net."));

        file.Text().ShouldBe("Price\nNet.\tDays");
    }

    [Fact]
    public void A_note_between_two_items_does_not_part_their_list()
    {
        var tree = new DocxFile($"{P("The Provider shall not:")}<w:p>{R("(a) resell the files;")}{Reference("footnote", 2)}</w:p>{P("(b) hire the staff.")}")
            .With("footnotes", "n1", "footnotes", Note("footnote", 2, "Whatever their form.")).Read().Tree;
        var items = Nodes(tree, NodeKind.ListItem).ToList();

        items.Select(item => item.Label).ShouldBe(["(a)", "(b)"]);
        items.Select(item => tree.Text[tree.Stems.StemOf(item)!.Span]).ShouldAllBe(stem => stem == "The Provider shall not:");
    }

    [Fact]
    public void A_note_of_deleted_words_is_only_in_the_original()
    {
        var file = new DocxFile($"<w:p>{R("Kept.")}<w:del {Change}>{Reference("footnote", 2)}</w:del></w:p>")
            .With("footnotes", "n1", "footnotes", Note("footnote", 2, "Gone."));

        file.Text().ShouldBe("Kept.");
        file.Text(DocumentView.Original).ShouldBe("Kept.\nGone.");
    }

    [Fact]
    public void Notes_that_refer_to_each_other_are_read_once()
    {
        var circle = $"""<w:footnote w:id="2"><w:p>{R("One.")}{Reference("footnote", 3)}</w:p></w:footnote><w:footnote w:id="3"><w:p>{R("Two.")}{Reference("footnote", 2)}</w:p></w:footnote>""";

        new DocxFile($"<w:p>{R("Text.")}{Reference("footnote", 2)}{Reference("footnote", 2)}</w:p>").With("footnotes", "n1", "footnotes", circle)
            .Text().ShouldBe("Text.\nOne.\nTwo.");
    }

    [Fact]
    public void A_text_box_follows_the_paragraph_it_hangs_from_and_may_hold_another()
    {
        var inner = Box($"{P("Inner")}");
        var file = new DocxFile($"<w:p>{R("First")}{Box($"<w:p>{R("Outer")}{inner}</w:p>")}{R(" paragraph.")}</w:p>{P("Second.")}");

        file.Text().ShouldBe("First paragraph.\nOuter\nInner\nSecond.");
        PartsOf(file).ShouldBe([PartKind.Body, PartKind.TextBox, PartKind.TextBox]);
    }

    [Fact]
    public void A_text_box_in_an_empty_paragraph_is_read()
    {
        new DocxFile($"<w:p>{Box(P("Alone"))}</w:p>").Text().ShouldBe("Alone");
        new DocxFile($"<w:tbl><w:tr><w:tc><w:p>{Box(P("Alone"))}</w:p></w:tc></w:tr></w:tbl>").Text().ShouldBe("Alone");
    }

    [Fact]
    public void The_text_box_of_a_header_belongs_to_the_header()
    {
        var tree = new DocxFile($"""{P("Body")}<w:sectPr><w:headerReference r:id="h1"/></w:sectPr>""").With("header", "h1", "hdr", $"<w:p>{Box(P("Boxed"))}</w:p>").Read().Tree;

        tree.Text.ToString().ShouldBe("Body\nBoxed");
        tree.Root.Children.Select(part => part.Part).ShouldBe([PartKind.Body, PartKind.Header]);
    }

    [Fact]
    public void Boxes_in_boxes_without_end_are_read_without_a_deep_tree()
    {
        var nested = P("Deepest");
        for (var i = 0; i < 3_000; i++)
            nested = $"<w:p>{Box(nested)}</w:p>";

        var reading = new DocxFile(nested).Read();

        reading.Tree.Text.ToString().ShouldBe("Deepest");
        Nodes(reading.Tree, NodeKind.Paragraph).ShouldAllBe(block => block.Ancestors().Count() < 16);
    }

    [Fact]
    public void Pictures_are_read_by_what_they_are_said_to_show_and_alone_are_no_text()
    {
        string Picture(string description) => $"""<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Picture 1" descr="{description}"/></wp:inline></w:drawing></w:r>""";
        var file = new DocxFile($"<w:p>{Picture("The logo of the studio")}{R("Services agreement")}</w:p>{P("Fees.")}");

        file.Text().ShouldBe("Services agreement\nThe logo of the studio\nFees.");
        PartsOf(file).ShouldBe([PartKind.Body, PartKind.Description]);
        new DocxFile($"<w:p>{Picture("A scanned page")}</w:p>").Read().HasText.ShouldBeFalse();
    }

    [Fact]
    public void A_watermark_is_a_text_box_of_its_header()
    {
        var watermark = """<w:p><w:r><w:pict><v:shape alt="Stamp"><v:textpath string="PROJET"/></v:shape></w:pict></w:r></w:p>""";
        var tree = new DocxFile($"""{P("Contrat")}<w:sectPr><w:headerReference r:id="h1"/></w:sectPr>""").With("header", "h1", "hdr", watermark).Read().Tree;

        tree.Text.ToString().ShouldBe("Contrat\nStamp\nPROJET");
        Nodes(tree, NodeKind.Part).Select(part => part.Part).ShouldBe([PartKind.Body, PartKind.Header, PartKind.Description, PartKind.TextBox]);
    }

    private static string Note(string kind, int id, string text) => $"""<w:{kind} w:id="{id}"><w:p><w:r><w:{kind}Ref/></w:r>{R(" ")}<w:r><w:tab/></w:r>{R(text)}</w:p></w:{kind}>""";

    private static string Reference(string kind, int id) => $"""<w:r><w:{kind}Reference w:id="{id}"/></w:r>""";

    private static string Box(string content) => $"<w:r><w:pict><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></w:pict></w:r>";

    private static IEnumerable<PartKind> PartsOf(DocxFile file) => Nodes(file.Read().Tree, NodeKind.Part).Select(node => node.Part);
}
