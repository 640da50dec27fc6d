using System.IO.Compression;
using System.Text.Json;
using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

/// <summary>The texts one Word file holds: before and after its pending changes, and what stands apart.</summary>
public sealed class WordDocumentTests
{
    private const string Kept = "The Consultant delivers the website on 3 March 2027 for a fee of EUR 6,000.";
    private const string Deleted = "During the term and for twenty-four (24) months after it, the Consultant shall not work for any competitor of the Client.";

    [Fact]
    public void Headers_and_comments_are_apart_from_the_text()
    {
        using var shell = new Shell { UsesLibrary = true };
        var file = shell.Write("contract.docx", Contract());

        var text = shell.Run("extract", file);
        text.Output.ShouldBe($"{Kept}\n");
        text.ErrorLines.ShouldBe(["contractlint: apart from the text, 1 header, 1 comment; --parts all prints everything."]);

        var whole = shell.Run("extract", file, "--parts", "all");
        whole.Output.ShouldBe($"{Kept}\nDraft of 2 March\nToo low.\n");
        whole.Error.ShouldBeEmpty();
    }

    [Fact]
    public void What_stands_apart_is_told_in_French()
    {
        using var shell = new Shell { UsesLibrary = true };

        shell.Run("extract", shell.Write("contract.docx", Contract()), "--ui-language", "fr").Error.ShouldContain("à part du texte, 1 en-tête, 1 commentaire\u00A0; --parts all affiche tout.");
    }

    [Fact]
    public void The_text_of_before_the_changes_is_read_on_request()
    {
        using var shell = new Shell { UsesLibrary = true };
        var file = shell.Write("contract.docx", Contract());

        shell.Run("extract", file, "--view", "original").Output.ShouldBe($"{Kept}\n{Deleted}\n");
        shell.Run("extract", file, "--config", shell.Write("contractlint.yml", "view: original\n")).Output.ShouldBe($"{Kept}\n{Deleted}\n");
    }

    [Fact]
    public void Both_texts_are_printed_each_under_a_line_that_announces_it()
    {
        using var shell = new Shell { UsesLibrary = true };
        var file = shell.Write("contract.docx", Contract());
        const string Before = "=== As before the pending changes ===";
        const string After = "=== As if the pending changes were accepted ===";

        shell.Run("extract", file, "--view", "both").Output.ShouldBe($"{Before}\n{Kept}\n{Deleted}\n{After}\n{Kept}\n");
        shell.Run("extract", file, "--config", shell.Write("contractlint.yml", "view: both\n")).Output.ShouldStartWith(Before);
        shell.Run("extract", file, "--view", "both", "--ui-language", "fr", "--format", "tree").Output.ShouldContain("=== Comme si les modifications en attente étaient acceptées ===\nDocument [");

        using var json = JsonDocument.Parse(shell.Run("extract", file, "--view", "both", "--format", "json").Output);
        json.RootElement.EnumerateArray().Select(view => (view.GetProperty("view").GetString(), view.GetProperty("text").GetString()!.Contains(Deleted, StringComparison.Ordinal)))
            .ShouldBe([("original", true), ("final", false)]);
    }

    [Fact]
    public void Each_finding_says_in_which_text_it_is()
    {
        using var shell = new Shell { UsesLibrary = true };
        var file = shell.Write("contract.docx", Contract());
        string[] Findings(params string[] options) =>
            [.. shell.Run(["lint", file, "--format", "concise", "--select", "CL3001", "--no-config", .. options]).OutputLines.Where(line => line.Contains("CL3001", StringComparison.Ordinal))];

        Findings().ShouldBeEmpty();
        Findings("--view", "original").Length.ShouldBe(1);
        Findings("--view", "both").ShouldHaveSingleItem().ShouldContain("contract.docx (original)");
    }

    private static byte[] Contract()
    {
        const string Word = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Change = """w:id="1" w:author="Reviewer" """;
        static string Links(string links) => $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>""";
        static string Link(string id, string kind, string target) => $"""<Relationship Id="{id}" Type="{Office}/{kind}" Target="{target}"/>""";
        static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

        return Package(
            ("_rels/.rels", Links(Link("r1", "officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", Links(Link("h1", "header", "header1.xml") + Link("c1", "comments", "comments.xml"))),
            ("word/document.xml", $"""
                <w:document {Word}><w:body><w:p>{Run(Kept)}</w:p>
                <w:p><w:pPr><w:rPr><w:del {Change}/></w:rPr></w:pPr><w:del {Change}><w:r><w:delText>{Deleted}</w:delText></w:r></w:del></w:p>
                <w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:body></w:document>
                """),
            ("word/header1.xml", $"<w:hdr {Word}><w:p>{Run("Draft of 2 March")}</w:p></w:hdr>"),
            ("word/comments.xml", $"""<w:comments {Word}><w:comment w:id="1" w:author="Reviewer"><w:p>{Run("Too low.")}</w:p></w:comment></w:comments>"""));
    }

    private static byte[] Package(params (string Name, string Xml)[] parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return stream.ToArray();
    }
}
