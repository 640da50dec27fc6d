using System.IO.Compression;
using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Formats.Docx;
using CsCheck;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Formats.Docx;

public sealed class HostileFileTests
{
    [Fact]
    public void An_empty_file_and_one_of_another_kind_are_named()
    {
        ReasonOf(Only(Read([]))).ShouldContain("empty");
        ReasonOf(Only(Read("Dear client,"u8.ToArray()))).ShouldContain(".docx");
    }

    [Fact]
    public void A_file_cut_short_is_damaged()
    {
        var bytes = new DocxFile(P("Text")).ToBytes();

        ReasonOf(Only(Read(bytes[..(bytes.Length / 2)]))).ShouldContain("cut short");
    }

    [Fact]
    public void A_file_locked_by_a_password_is_encrypted() =>
        Only(Read(Compound("EncryptedPackage"))).RuleId.ShouldBe(ReadingTrouble.Encrypted);

    [Fact]
    public void A_file_of_before_2007_is_to_be_saved_again() =>
        ReasonOf(Only(Read(Compound("WordDocument")))).ShouldContain("save it again as .docx");

    [Fact]
    public void A_missing_text_and_a_spreadsheet_are_named()
    {
        var missing = new MemoryStream();
        using (var archive = new ZipArchive(missing, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("word/styles.xml");

        ReasonOf(Only(Read(missing.ToArray()))).ShouldContain("missing");
        ReasonOf(Only(Read(new DocxFile("", "xl/workbook.xml").ToBytes()))).ShouldContain("spreadsheet");
    }

    [Fact]
    public void What_stands_before_damage_is_read()
    {
        var reading = Read(new DocxFile($"<w:document {Namespaces}><w:body>{P("Kept.")}<w:p><w:r><w:t>Also kept.</w:t></w:p></w:body>", isWholePart: true).ToBytes());

        reading.Tree.Text.ToString().ShouldBe("Kept.\nAlso kept.");
        ReasonOf(Only(reading)).ShouldContain("word/document.xml");
        reading.Coverage.ShouldBeLessThan(1);
    }

    [Fact]
    public void Notes_that_refer_to_notes_without_end_are_read()
    {
        var chain = string.Concat(Enumerable.Range(1, 40_000).Select(i => Note(i, i + 1)));

        new DocxFile(P("Text.") + chain).Text().ShouldStartWith("Text.\nnote 1\nnote 2\nnote 3\n");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_ring_of_notes_ends(int last) =>
        new DocxFile(P("Text.") + $"<w:p><w:del w:id='9' w:author='A'>{Reference(1)}{Reference(2)}</w:del></w:p>" + Note(1, last) + Note(2, 1)).Text().ShouldStartWith("Text.");

    private static string Note(int id, int next) => $"<w:footnote w:id='{id}'><w:p><w:r><w:t>note {id}</w:t></w:r>{Reference(next)}</w:p></w:footnote>";

    private static string Reference(int id) => $"<w:r><w:footnoteReference w:id='{id}'/></w:r>";

    [Fact]
    public void Damaged_styles_and_numbers_do_not_lose_the_text()
    {
        var reading = new DocxFile(P("Text")).Add("word/styles.xml", "<w:styles").With("styles", "styles", "x", "").Read();

        reading.Tree.Text.ToString().ShouldBe("Text");
    }

    [Fact]
    public void An_entity_is_not_expanded()
    {
        var reading = Read(new DocxFile($"""<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document {Namespaces}><w:body>{P("&a;")}</w:body></w:document>""", isWholePart: true).ToBytes());

        reading.HasText.ShouldBeFalse();
        Only(reading).RuleId.ShouldBe(ReadingTrouble.Unreadable);
    }

    [Theory]
    [InlineData("sdt", 20_000)]
    [InlineData("ins", 9_000)]
    [InlineData("tbl", 5_000)]
    public void Deep_nesting_is_read_without_a_deep_stack(string element, int depth)
    {
        var body = element is "tbl"
            ? $"{Repeat("<w:tbl><w:tr><w:tc>", depth)}{P("Deep")}{Repeat("</w:tc></w:tr></w:tbl>", depth)}"
            : $"{Repeat($"<w:{element}>", depth)}{P("Deep")}{Repeat($"</w:{element}>", depth)}";

        new DocxFile(body).Text().ShouldBe("Deep");
    }

    [Fact]
    public void Absurd_nesting_is_stopped()
    {
        var reading = new DocxFile(P("Kept") + Repeat("<w:sdt>", 100_000) + Repeat("</w:sdt>", 100_000)).Read();

        reading.Tree.Text.ToString().ShouldBe("Kept");
        ReasonOf(Only(reading)).ShouldContain("deeper");
    }

    [Fact]
    public void A_part_that_inflates_without_end_is_stopped()
    {
        var bytes = new DocxFile(P("Kept") + Repeat("<w:p/>", 1_000_000)).ToBytes();

        foreach (var options in new[] { ReadingOptions.Default with { MaxInflationRatio = 50 }, ReadingOptions.Default with { MaxInflatedBytes = 1 << 20 } })
        {
            var reading = Read(bytes, options);

            reading.Tree.Text.ToString().ShouldBe("Kept");
            ReasonOf(Only(reading)).ShouldContain("unpacks");
        }
    }

    [Fact]
    public void Many_parts_together_are_bounded_like_one()
    {
        var file = new DocxFile(P("Kept") + string.Concat(Enumerable.Range(0, 8).Select(i => $"""<w:sectPr><w:headerReference r:id="h{i}"/></w:sectPr>""")));
        for (var i = 0; i < 8; i++)
            file.With("header", $"h{i}", "hdr", Repeat("<w:p/>", 100_000));

        var reading = Read(file.ToBytes(), ReadingOptions.Default with { MaxInflatedBytes = 1 << 20 });

        reading.Tree.Text.ToString().ShouldBe("Kept");
        ReasonOf(Only(reading)).ShouldContain("unpacks");
    }

    [Fact]
    public void Rows_under_a_thousand_tables_take_no_time()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        new DocxFile(Repeat("<w:tbl>", 5_000) + Repeat("<w:tr/>", 200_000) + Repeat("</w:tbl>", 5_000) + P("Text")).Text().ShouldBe("Text");

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Limits_of_the_options_hold()
    {
        var bytes = new DocxFile(P("A text of some length") + P("and more")).ToBytes();

        ReasonOf(Only(Read(bytes, ReadingOptions.Default with { MaxFileBytes = 10 }))).ShouldContain("larger");
        ReasonOf(Only(Read(bytes, ReadingOptions.Default with { MaxArchiveEntries = 2 }))).ShouldContain("more parts");
        ReasonOf(Only(Read(bytes, ReadingOptions.Default with { MaxTextLength = 22 }))).ShouldContain("more text");
    }

    [Fact]
    public void An_embedded_document_is_told_and_the_rest_is_read()
    {
        var reading = new DocxFile(P("Text") + """<w:altChunk r:id="x"/>""").Read();

        reading.Tree.Text.ToString().ShouldBe("Text");
        Only(reading).IsInformation.ShouldBeTrue();
    }

    [Fact]
    public void Cancelling_is_the_only_thing_that_throws() =>
        Should.Throw<OperationCanceledException>(() =>
            new DocxReader().Read(new DocxFile(P("Text")).ToBytes(), "a.docx", ReadingOptions.Default, new CancellationToken(canceled: true)));

    [Fact]
    public void No_mutation_of_a_file_makes_the_reader_throw()
    {
        var packed = Fixture("agreement-python-docx.docx");

        Gen.Select(Gen.Int[0, packed.Length - 1], Gen.Byte).Array[1, 12].Sample(
            changes =>
            {
                var mutated = (byte[])packed.Clone();
                foreach (var (at, value) in changes)
                    mutated[at] = value;

                Read(mutated).ShouldNotBeNull();
            },
            iter: 300);
    }

    [Fact]
    public void No_mutation_of_the_text_part_makes_the_reader_throw()
    {
        var xml = $"""<w:document {Namespaces}><w:body><w:tbl><w:tr><w:tc>{P("a")}</w:tc></w:tr></w:tbl><w:p>{R("b")}<w:r><w:fldChar w:fldCharType="begin"/><w:sym w:char="F0B7"/></w:r></w:p></w:body></w:document>""";

        Gen.Select(Gen.Int[0, xml.Length - 1], Gen.Char[' ', '~']).Array[1, 4].Sample(
            changes =>
            {
                var mutated = new StringBuilder(xml);
                foreach (var (at, value) in changes)
                    mutated[at] = value;

                Read(new DocxFile(mutated.ToString(), isWholePart: true).ToBytes()).ShouldNotBeNull();
            },
            iter: 500);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 word/document.xml", "offer", true)]
    [InlineData("PK\u0003\u0004 xl/workbook.xml", "offer.xlsx", false)]
    [InlineData("PK\u0003\u0004", "offer.DOCX", true)]
    [InlineData("", "offer.docx", true)]
    [InlineData("%PDF-1.7", "offer.docx", false)]
    [InlineData("# Offer", "offer.md", false)]
    public void A_file_is_known_by_its_content_then_by_its_name(string start, string name, bool known) =>
        new DocxReader().CanRead(Encoding.Latin1.GetBytes(start), name).ShouldBe(known);

    private static ReadingTrouble Only(DocumentReading reading) => reading.Troubles.ShouldHaveSingleItem();

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[64]];
}
