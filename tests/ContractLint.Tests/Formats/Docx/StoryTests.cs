using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Formats.Docx;

public sealed class StoryTests
{
    [Fact]
    public void A_text_box_written_for_two_generations_of_Word_is_read_once()
    {
        var box = $"<w:txbxContent>{P("Draft")}</w:txbxContent>";
        var file = new DocxFile(
            $"""
            <w:p>{R("Before ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("after")}</w:p>
            """);

        file.Text().ShouldBe("Before after\nDraft");
        Parts(file).ShouldBe([PartKind.Body, PartKind.TextBox]);
    }

    [Fact]
    public void A_choice_nobody_understands_leaves_the_fallback() =>
        new DocxFile($"""<w:p><mc:AlternateContent><mc:Choice Requires="w99">{R("new")}</mc:Choice><mc:Fallback>{R("old")}</mc:Fallback></mc:AlternateContent></w:p>""")
            .Text().ShouldBe("old");

    [Fact]
    public void A_field_is_its_result() =>
        new DocxFile(
            $"""
            <w:p>{R("See clause ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF _1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{R("hidden")}<w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>{R("12.3")}<w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:fldSimple w:instr="PAGE">{R(" on page 4")}</w:fldSimple></w:p>
            """).Text().ShouldBe("See clause 12.3 on page 4");

    [Fact]
    public void Form_fields_show_what_is_ticked_and_chosen() =>
        new DocxFile(
            """
            <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:t xml:space="preserve"> net </w:t></w:r>
            <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="30 days"/><w:listEntry w:val="60 days"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """).Text().ShouldBe("☒ net 60 days");

    [Fact]
    public void Controls_links_and_smart_tags_are_transparent() =>
        new DocxFile(
            $"""
            <w:sdt><w:sdtPr><w:alias w:val="Client"/></w:sdtPr><w:sdtContent><w:p>{R("The ")}<w:sdt><w:sdtContent>{R("Client ")}</w:sdtContent></w:sdt>
            <w:hyperlink r:id="x">{R("signs ")}</w:hyperlink><w:smartTag w:element="date">{R("today")}</w:smartTag></w:p></w:sdtContent></w:sdt>
            <w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>{P("cell")}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>
            """).Text().ShouldBe("The Client signs today\ncell");

    [Fact]
    public void Signs_are_characters() =>
        new DocxFile(
            """
            <w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>pay</w:t><w:softHyphen/><w:t>ment co</w:t><w:noBreakHyphen/><w:t>owner</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>
            <w:r><w:br w:type="page"/></w:r></w:p>
            """).Text().ShouldBe("a\tb\npayment co-owner≥☑");

    [Fact]
    public void Pictures_typed_as_letters_are_the_signs_they_show() =>
        new DocxFile(
            P("\uF0FE yes \uF0A8 no \uF0B7 item")
            + """<w:p><w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:sym w:font="Wingdings 2" w:char="00A3"/><w:sym w:font="Webdings" w:char="F061"/><w:sym w:font="Arial" w:char="00E9"/></w:r></w:p>""")
            .Text().ShouldBe("☑ yes ☐ no • item\n☑☐✓é");

    [Fact]
    public void Cells_merged_across_and_down_keep_their_order()
    {
        var file = new DocxFile(
            $"""
            <w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{P("Lot 1")}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{P("Design and build")}</w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{P("")}</w:tc><w:tc>{P("10 days")}</w:tc><w:tc>{P("6,000 EUR")}</w:tc></w:tr></w:tbl>
            """);

        file.Text().Split((char[])['\n', '\t'], StringSplitOptions.RemoveEmptyEntries).ShouldBe(["Lot 1", "Design and build", "10 days", "6,000 EUR"]);
    }

    [Fact]
    public void A_page_break_does_not_glue_the_words_around_it() =>
        new DocxFile($"""<w:p>{R("one")}<w:r><w:br w:type="page"/></w:r>{R("two")}</w:p>""").Text().ShouldBe("one\ntwo");

    [Fact]
    public void A_soft_hyphen_in_a_word_is_dropped_and_places_hold()
    {
        var tree = new DocxFile(P("pay\u00ADment")).Read().Tree;

        tree.Text.ToString().ShouldBe("payment");
        tree.Origins.At(3).ShouldBe(new DocxOrigin("/word/document.xml", 0, 0, 4));
    }

    [Fact]
    public void A_formula_is_one_line() =>
        new DocxFile("<w:p><w:r><w:t>P = P0 × </w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>S</m:t></m:r></m:num><m:den><m:r><m:t>S0</m:t></m:r></m:den></m:f></m:oMath></w:p>")
            .Text().ShouldBe("P = P0 × S/S0");

    [Fact]
    public void Nested_tables_and_cells_keep_their_order()
    {
        var inner = $"<w:tbl><w:tr><w:tc>{P("b1")}</w:tc><w:tc>{P("b2")}</w:tc></w:tr></w:tbl>";
        var tree = new DocxFile($"{P("before")}<w:tbl><w:tr><w:tc>{P("a")}{inner}{P("c")}</w:tc><w:tc>{P("d")}</w:tc></w:tr></w:tbl>{P("after")}").Read().Tree;

        tree.Text.ToString().Split((char[])['\n', '\t']).ShouldBe(["before", "a", "b1", "b2", "c", "d", "after"]);
        Nodes(tree, NodeKind.Table).Count().ShouldBe(2);
    }

    [Fact]
    public void Headers_notes_and_comments_are_parts_and_separators_are_not()
    {
        var file = new DocxFile($"""{P("Body")}<w:sectPr><w:headerReference r:id="h1"/><w:headerReference r:id="h1"/><w:footerReference r:id="f1"/></w:sectPr>""")
            .With("header", "h1", "hdr", P("Header"))
            .With("header", "h2", "hdr", P("Unused"))
            .With("footer", "f1", "ftr", P("Footer"))
            .With("footnotes", "n1", "footnotes", $"""<w:footnote w:type="separator" w:id="0">{P("—")}</w:footnote><w:footnote w:id="1">{P("Note")}</w:footnote>""")
            .With("comments", "c1", "comments", $"""<w:comment w:id="1">{P("Really?")}</w:comment>""");

        file.Text().ShouldBe("Body\nNote\nHeader\nFooter\nReally?");
        Parts(file).ShouldBe([PartKind.Body, PartKind.Note, PartKind.Header, PartKind.Footer, PartKind.Comment]);
    }

    [Fact]
    public void Headings_are_known_by_outline_by_name_and_by_French_name()
    {
        var styles =
            """
            <w:style w:type="paragraph" w:styleId="Custom"><w:name w:val="Our clause"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Custom"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titre3"><w:name w:val="heading 3"/></w:style>
            """;
        var body = P("a", """<w:pStyle w:val="Child"/>""") + P("b", """<w:pStyle w:val="Titre3"/>""") + P("c", """<w:pStyle w:val="Titre 4"/>""") + P("d", """<w:pStyle w:val="Title"/>""")
            + P("e", """<w:outlineLvl w:val="0"/>""") + P("f");

        Nodes(new DocxFile(body).WithStyles(styles).Read().Tree, NodeKind.Heading).Select(node => node.Level).ShouldBe([2, 3, 4, 1, 1]);
    }

    [Fact]
    public void A_clause_written_in_a_heading_style_is_a_clause() =>
        Nodes(new DocxFile(P(string.Concat(Enumerable.Repeat("The Supplier shall deliver the Report. ", 6)), """<w:pStyle w:val="Heading2"/>""")).Read().Tree, NodeKind.Heading)
            .ShouldBeEmpty();

    [Fact]
    public void Strict_documents_are_read_like_others()
    {
        var strict = $"<w:document {Namespaces}><w:body>{P("Strict")}</w:body></w:document>"
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);

        new DocxFile(strict, isWholePart: true).Text().ShouldBe("Strict");
    }

    [Fact]
    public void Pages_are_those_of_the_last_layout()
    {
        new DocxFile(P("one")).Read().Tree.PageCount.ShouldBeNull();
        new DocxFile($"<w:p>{R("one")}<w:r><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>").Read().Tree.PageCount.ShouldBe(2);
    }

    private static IEnumerable<PartKind> Parts(DocxFile file) => Nodes(file.Read().Tree, NodeKind.Part).Select(node => node.Part);
}
