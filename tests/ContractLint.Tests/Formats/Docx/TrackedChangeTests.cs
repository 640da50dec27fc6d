using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Formats.Docx;

public sealed class TrackedChangeTests
{
    private const string Change = """w:id="1" w:author="Reviewer" """;

    [Fact]
    public void Each_view_reads_its_own_side()
    {
        var file = new DocxFile($"<w:p>{R("Notice of ")}{Deleted("twelve (12)")}{Inserted("twenty-four (24)")}{R(" months")}</w:p>");

        file.Text().ShouldBe("Notice of twenty-four (24) months");
        file.Text(DocumentView.Original).ShouldBe("Notice of twelve (12) months");
        file.Text(DocumentView.Both).ShouldBe("Notice of twelve (12)twenty-four (24) months");
    }

    [Fact]
    public void Moved_text_is_where_the_view_has_it()
    {
        var file = new DocxFile($"<w:p><w:moveFrom {Change}>{R("Fees. ")}</w:moveFrom>{R("Term. ")}<w:moveTo {Change}>{R("Fees.")}</w:moveTo></w:p>");

        file.Text().ShouldBe("Term. Fees.");
        file.Text(DocumentView.Original).ShouldBe("Fees. Term. ");
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_the_next_paragraph()
    {
        var file = new DocxFile(P("The fee is due ", $"<w:rPr><w:del {Change}/></w:rPr>") + P("within 30 days."));

        file.Text().ShouldBe("The fee is due within 30 days.");
        file.Text(DocumentView.Original).ShouldBe("The fee is due \nwithin 30 days.");
    }

    [Fact]
    public void An_inserted_paragraph_mark_splits_only_the_final_view()
    {
        var file = new DocxFile(P("The fee is due ", $"<w:rPr><w:ins {Change}/></w:rPr>") + P("within 30 days."));

        file.Text().ShouldBe("The fee is due \nwithin 30 days.");
        file.Text(DocumentView.Original).ShouldBe("The fee is due within 30 days.");
    }

    [Fact]
    public void A_deleted_item_is_not_counted_in_its_list()
    {
        var numbering = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
        var gone = $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del {Change}/></w:rPr></w:pPr>{Deleted("Exclusivity")}</w:p>""";
        var file = new DocxFile(Item("Term") + gone + Item("Fees")).WithNumbering(numbering);

        file.Text().ShouldBe("1. Term\n2. Fees");
        file.Text(DocumentView.Original).ShouldBe("1. Term\n2. Exclusivity\n3. Fees");
    }

    [Fact]
    public void Deleted_and_inserted_rows_belong_to_their_view()
    {
        var file = new DocxFile($"<w:tbl>{Row("kept")}{Row("old", $"<w:del {Change}/>")}{Row("new", $"<w:ins {Change}/>")}</w:tbl>");

        file.Text().ShouldBe("kept\nnew");
        file.Text(DocumentView.Original).ShouldBe("kept\nold");
    }

    [Fact]
    public void An_inserted_number_is_not_an_inserted_mark()
    {
        var file = new DocxFile(P("First. ", $"<w:numPr><w:ins {Change}/></w:numPr>") + P("Second."));

        file.Text(DocumentView.Original).ShouldBe("First. \nSecond.");
    }

    [Fact]
    public void What_was_inserted_and_then_deleted_is_in_neither_text()
    {
        var file = new DocxFile($"<w:p>{R("The fee")}<w:ins {Change}>{Deleted(" and interest")}</w:ins>{R(" is due.")}</w:p>");

        file.Text().ShouldBe("The fee is due.");
        file.Text(DocumentView.Original).ShouldBe("The fee is due.");
    }

    [Fact]
    public void A_moved_paragraph_is_in_one_place_in_each_view()
    {
        string Moved(string way, string text) => $"""<w:p><w:pPr><w:rPr><w:{way} {Change}/></w:rPr></w:pPr><w:{way}RangeStart w:id="3" w:name="m1"/><w:{way} {Change}>{R(text)}</w:{way}><w:{way}RangeEnd w:id="3"/></w:p>""";
        var file = new DocxFile(Moved("moveFrom", "Term.") + P("Fees.") + Moved("moveTo", "Term.") + P("Law."));

        file.Text().ShouldBe("Fees.\nTerm.\nLaw.");
        file.Text(DocumentView.Original).ShouldBe("Term.\nFees.\nLaw.");
    }

    [Fact]
    public void Before_the_changes_a_paragraph_had_the_style_and_the_number_it_had_then()
    {
        var numbering = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
        var demoted = P("Fees", $"""<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:pPrChange {Change}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>""");
        var numbered = P("Law", $"""<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins {Change}/></w:numPr>""");
        var file = new DocxFile(Item("Term") + demoted + numbered).WithNumbering(numbering);

        file.Text().ShouldBe("1. Term\n1.1 Fees\n2. Law");
        file.Text(DocumentView.Original).ShouldBe("1. Term\n2. Fees\nLaw");
    }

    [Fact]
    public void Deleted_cells_and_a_deleted_table_leave_nothing_behind()
    {
        var cells = $"<w:tbl><w:tr><w:tc>{P("kept")}</w:tc><w:tc><w:tcPr><w:cellDel {Change}/></w:tcPr>{P("old")}</w:tc></w:tr></w:tbl>";
        var table = $"<w:tbl>{Row("gone", $"<w:del {Change}/>")}{Row("gone too", $"<w:del {Change}/>")}</w:tbl>";
        var file = new DocxFile(cells + P("between") + table + P("after"));

        file.Text().ShouldBe("kept\nbetween\nafter");
        Nodes(file.Read().Tree, NodeKind.Table).Count().ShouldBe(1);
        file.Text(DocumentView.Original).ShouldBe("kept\told\nbetween\ngone\ngone too\nafter");
    }

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_before_a_table_is_kept() =>
        new DocxFile($"{P("The fees:", $"<w:rPr><w:del {Change}/></w:rPr>")}<w:tbl>{Row("900")}</w:tbl>{P("end")}").Text().ShouldBe("The fees:\n900\nend");

    [Fact]
    public void Changes_around_controls_rows_and_links_are_followed()
    {
        var file = new DocxFile(
            $"""
            <w:p><w:del {Change}><w:hyperlink r:id="x"><w:r><w:delText>old link </w:delText></w:r></w:hyperlink></w:del><w:ins {Change}><w:sdt><w:sdtContent>{R("new control")}</w:sdtContent></w:sdt></w:ins></w:p>
            """);

        file.Text().ShouldBe("new control");
        file.Text(DocumentView.Original).ShouldBe("old link ");
    }

    private static string Deleted(string text) => $"""<w:del {Change}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>""";

    private static string Inserted(string text) => $"<w:ins {Change}>{R(text)}</w:ins>";

    private static string Row(string text, string properties = "") => $"<w:tr><w:trPr>{properties}</w:trPr><w:tc>{P(text)}</w:tc></w:tr>";
}
