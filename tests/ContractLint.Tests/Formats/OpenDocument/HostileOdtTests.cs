using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.OpenDocument.OdtFile;

namespace ContractLint.Tests.Formats.OpenDocument;

public sealed class HostileOdtTests
{
    private static string Reason(DocumentReading reading) => reading.Troubles.ShouldHaveSingleItem().Arguments[0].Value.En;

    [Fact]
    public void An_entity_of_the_file_or_of_the_disk_is_never_resolved()
    {
        var secret = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(secret, "secret");

        try
        {
            var reading = new OdtFile("").With("content.xml", $"""<!DOCTYPE d [<!ENTITY x SYSTEM "{new Uri(secret)}"><!ENTITY y "yyyy">]><office:document-content {Namespaces}><office:body><office:text><text:p>Avant</text:p><text:p>&x;&y;</text:p></office:text></office:body></office:document-content>""").Read();

            reading.Tree.Text.ToString().ShouldBe("Avant");
            Reason(reading).ShouldContain("content.xml is damaged");
            reading.Coverage.ShouldBeLessThan(1);
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public void A_part_that_inflates_without_end_is_stopped()
    {
        var bomb = new OdtFile(P("Début.") + P(new string('a', 40_000_000))).ToBytes();
        bomb.Length.ShouldBeLessThan(1_000_000);

        Reason(DocumentReaders.Read(bomb, "a.odt", ReadingOptions.Default with { MaxInflatedBytes = 20_000_000 }, TestContext.Current.CancellationToken)).ShouldContain("unpacks to");
    }

    [Fact]
    public void Deep_nesting_is_read_without_a_deep_stack()
    {
        const int Depth = 20_000;
        var reading = new OdtFile(P(string.Concat(Enumerable.Repeat("<text:span>", Depth)) + "au fond" + string.Concat(Enumerable.Repeat("</text:span>", Depth)))).Read();

        reading.Tree.Text.ToString().ShouldBe("au fond");
    }

    [Fact]
    public void Nesting_beyond_the_limit_leaves_what_stood_before()
    {
        const int Depth = 40_000;
        var reading = new OdtFile(P("Avant.") + P(string.Concat(Enumerable.Repeat("<text:span>", Depth)) + "au fond" + string.Concat(Enumerable.Repeat("</text:span>", Depth)))).Read();

        reading.Tree.Text.ToString().ShouldBe("Avant.");
        Reason(reading).ShouldContain("nested deeper");
    }

    [Fact]
    public void Lists_and_tables_without_end_are_read()
    {
        const int Depth = 2_000;
        var lists = string.Concat(Enumerable.Repeat("<text:list><text:list-item>", Depth)) + P("item") + string.Concat(Enumerable.Repeat("</text:list-item></text:list>", Depth));
        var tables = string.Concat(Enumerable.Repeat("<table:table><table:table-row><table:table-cell>", Depth)) + P("cell") + string.Concat(Enumerable.Repeat("</table:table-cell></table:table-row></table:table>", Depth));

        new OdtFile(lists + tables).Text().ShouldBe("item\ncell");
    }

    [Fact]
    public void Notes_in_notes_without_end_are_read()
    {
        const int Depth = 3_000;
        var notes = string.Concat(Enumerable.Repeat("<text:p>a<text:note><text:note-body>", Depth)) + P("au fond") + string.Concat(Enumerable.Repeat("</text:note-body></text:note></text:p>", Depth));

        new OdtFile(notes).Text().ShouldContain("au fond");
    }

    [Fact]
    public void A_name_that_climbs_out_of_the_archive_is_a_name_like_another()
    {
        var reading = new OdtFile(P("Texte.")).With("../../../../tmp/evil.xml", "<x/>").With("/etc/passwd", "<x/>").Read();

        reading.Tree.Text.ToString().ShouldBe("Texte.");
        reading.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_program_would_fetch_or_run_is_told_and_left_alone()
    {
        var facts = new OdtFile(P("""<draw:frame><draw:image xlink:href="http://tracker.example/p.png"/></draw:frame><draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame>""")
            + """<text:section text:name="s"><text:section-source xlink:href="../other.odt"/>""" + P("Repris.") + "</text:section>").With("Basic/Standard/Module1.xml", "<x/>").Read().Tree.Facts;

        facts.Select(fact => (fact.Kind, fact.Value)).ShouldBe(
            [(DocumentFactKind.ExternalContent, "http://tracker.example/p.png"), (DocumentFactKind.ExternalContent, "../other.odt"), (DocumentFactKind.ActiveContent, "Basic")]);
    }

    [Fact]
    public void A_document_under_a_password_is_told_as_such()
    {
        var reading = new OdtFile("").With("content.xml", "\u0001\u0002\u0003").With("META-INF/manifest.xml",
            """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>""").Read();

        reading.Troubles.ShouldHaveSingleItem().RuleId.ShouldBe(ReadingTrouble.Encrypted);
        reading.Coverage.ShouldBe(0);
    }

    [Fact]
    public void A_file_cut_anywhere_never_throws()
    {
        var bytes = new OdtFile(H("Objet") + List(Item(P("un"))) + P("Fin."), Levels("""<text:list-level-style-number text:level="1" style:num-format="1"/>""")).ToBytes();

        for (var length = 4; length < bytes.Length; length += 7)
            DocumentReaders.Read(bytes[..length], "a.odt", ReadingOptions.Default, TestContext.Current.CancellationToken).Troubles.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_document_in_one_piece_is_read_as_one_in_parts()
    {
        var flat = $"""<?xml version="1.0"?><office:document {Namespaces} office:mimetype="{MimeType}"><office:body><office:text>{H("Objet")}{P("Texte.")}</office:text></office:body></office:document>""";
        DocumentReaders.Read(Encoding.UTF8.GetBytes(flat), "a.xml", ReadingOptions.Default, TestContext.Current.CancellationToken).Tree.Text.ToString().ShouldBe("Objet\nTexte.");
    }
}
