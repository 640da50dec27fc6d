using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Formats.Docx;

public sealed class NumberingTests
{
    [Fact]
    public void Levels_count_under_each_other_and_restart() =>
        Labels(Item("a") + Item("b", 1) + Item("c", 2) + Item("d", 2) + Item("e", 1) + Item("f", 2) + Item("g") + Item("h", 1), Legal)
            .ShouldBe(["1.", "1.1", "(a)", "(b)", "1.2", "(a)", "2.", "2.1"]);

    [Fact]
    public void A_list_that_begins_below_its_first_level_has_used_it() =>
        Labels(Item("a", 1) + Item("b") + Item("c", 2), Legal).ShouldBe(["1.1", "2.", "(a)"]);

    [Fact]
    public void A_level_that_never_restarts_goes_on() =>
        Labels(Item("a") + Item("b", 1) + Item("c") + Item("d", 1), Level(0, "decimal", "%1.") + Level(1, "decimal", "Clause %2", """<w:lvlRestart w:val="0"/>"""))
            .ShouldBe(["1.", "Clause 1", "2.", "Clause 2"]);

    [Fact]
    public void A_level_can_restart_after_a_level_higher_than_the_one_above() =>
        Labels(
            Item("a") + Item("b", 1) + Item("c", 2) + Item("d", 1) + Item("e", 2) + Item("f") + Item("g", 2),
            Level(0, "decimal", "%1") + Level(1, "decimal", "%1.%2") + Level(2, "lowerLetter", "(%3)", """<w:lvlRestart w:val="1"/>"""))
            .ShouldBe(["1", "1.1", "(a)", "1.2", "(b)", "2", "(a)"]);

    [Fact]
    public void Legal_numbering_shows_figures_for_every_level() =>
        Labels(Item("a") + Item("b", 1), Level(0, "upperRoman", "Article %1 –") + Level(1, "decimal", "%1.%2", "<w:isLgl/>"))
            .ShouldBe(["Article I –", "1.1"]);

    [Fact]
    public void Two_lists_of_one_scheme_go_on_from_each_other_unless_one_starts_again() =>
        Labels(
            Item("a") + Item("b", list: 2) + Item("c", list: 3) + Item("d", list: 3) + Item("e"),
            Legal,
            """
            <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            """)
            .ShouldBe(["1.", "2.", "7.", "8.", "9."]);

    [Fact]
    public void A_list_can_redefine_a_level_of_its_scheme() =>
        Labels(
            Item("a", list: 2),
            Legal,
            $"""<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">{Level(0, "upperLetter", "Annexe %1")}</w:lvlOverride></w:num>""")
            .ShouldBe(["Annexe A"]);

    [Fact]
    public void A_list_without_number_zero_and_a_bullet_are_what_they_show()
    {
        var styles = """<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        var body = P("a", """<w:pStyle w:val="Clause"/>""") + P("b", """<w:pStyle w:val="Clause"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>""")
            + P("c", """<w:pStyle w:val="Clause"/>""") + Item("d", 3);

        Scheme(body, Legal + Level(3, "bullet", "\uF0B7")).WithStyles(styles).Text().ShouldBe("1. a\nb\n2. c\n• d");
    }

    [Fact]
    public void A_style_is_numbered_at_the_level_that_names_it()
    {
        var styles =
            """
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            """;
        var file = Scheme(
            P("Services", """<w:pStyle w:val="Heading1"/>""") + P("Scope", """<w:pStyle w:val="Heading2"/>"""),
            Level(0, "decimal", "%1.", """<w:pStyle w:val="Heading1"/>""") + Level(1, "decimal", "%1.%2", """<w:pStyle w:val="Heading2"/>""")).WithStyles(styles);

        Nodes(file.Read().Tree, NodeKind.Heading).Select(node => (node.Level, node.Label)).ShouldBe([(1, "1"), (2, "1.1")]);
    }

    [Fact]
    public void A_paragraph_that_only_changes_the_list_keeps_the_level_of_its_style()
    {
        var styles = """<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";

        Scheme(Item("a") + P("b", """<w:pStyle w:val="Sub"/><w:numPr><w:numId w:val="2"/></w:numPr>"""), Legal, """<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>""")
            .WithStyles(styles).Text().ShouldBe("1. a\n1.1 b");
    }

    [Fact]
    public void A_level_typed_on_the_paragraph_moves_it_in_the_list_of_its_style()
    {
        var styles = """<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";

        Scheme(P("a", """<w:pStyle w:val="Clause"/>""") + P("b", """<w:pStyle w:val="Clause"/><w:numPr><w:ilvl w:val="2"/></w:numPr>"""), Legal)
            .WithStyles(styles).Text().ShouldBe("1. a\n(a) b");
    }

    [Fact]
    public void A_custom_format_written_for_newer_readers_wins() =>
        Labels(
            Item("a"),
            """
            <w:lvl w:ilvl="0"><w:start w:val="4"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>
            <mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="Lot %1"/></w:lvl>
            """)
            .ShouldBe(["Lot 004"]);

    [Fact]
    public void Items_of_a_table_and_of_the_text_around_it_count_together() =>
        Scheme(Item("a") + $"<w:tbl><w:tr><w:tc>{Item("b")}</w:tc><w:tc>{Item("c")}</w:tc></w:tr></w:tbl>" + Item("d"), Legal).Text().ShouldBe("1. a\n2. b\t3. c\n4. d");

    [Fact]
    public void A_scheme_can_be_that_of_a_numbering_style() =>
        new DocxFile(Item("a", list: 2))
            .WithNumbering(
                $"""
                <w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Contract"/>{Legal}</w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Contract"/></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                """)
            .WithStyles("""<w:style w:type="numbering" w:styleId="Contract"><w:name w:val="Contract"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""")
            .Text().ShouldBe("1. a");

    [Fact]
    public void A_bare_section_break_is_not_an_item() =>
        Scheme(
            Item("a") + """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:sectPr/></w:pPr></w:p>""" + Item("b"),
            Legal).Text().ShouldBe("1. a\n2. b");

    private static string Legal => Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2") + Level(2, "lowerLetter", "(%3)");

    private static string Level(int index, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    private static DocxFile Scheme(string body, string levels, string lists = "") =>
        new DocxFile(body).WithNumbering($"""<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{lists}""");

    // As printed: the tree's own labels leave out what surrounds a number.
    private static IEnumerable<string> Labels(string body, string levels, string lists = "")
    {
        var tree = Scheme(body, levels, lists).Read().Tree;
        return tree.Root.DescendantsAndSelf()
            .Where(node => node.Kind is NodeKind.ListItem or NodeKind.Paragraph or NodeKind.Heading && !node.LabelSpan.IsEmpty)
            .Select(node => tree.Text[node.LabelSpan]);
    }
}
