using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class MailTests
{
    private const string Envelope = "From: Claire Martin <claire@boutique.example>\nTo: paul@atelier.example\nSubject: Refonte\nDate: Tue, 03 Mar 2026 10:12:00 +0100\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\n";

    private const string WithContract = Envelope + """
        Content-Type: multipart/mixed; boundary="cut"

        --cut
        Content-Type: text/plain; charset=utf-8

        Bonjour, nous cherchons un développeur. Avant le devis, nous aimerions que vous fassiez gratuitement un audit du site.
        --cut
        Content-Type: text/plain; charset=utf-8
        Content-Disposition: attachment; filename=contrat.txt

        Article 1 – Loyauté
        Le Prestataire s'interdit de travailler pour un concurrent du Client pendant deux ans.
        --cut
        Content-Type: application/pdf
        Content-Disposition: attachment; filename=annexe.pdf

        rien
        --cut--

        """;

    [Fact]
    public void A_mail_and_its_files_are_documents_of_the_run()
    {
        using var shell = new Shell { UsesLibrary = true };
        shell.Write("a.eml", WithContract);
        shell.Write("b.txt", "Bonjour.");

        foreach (var jobs in (string[])["1", "4"])
        {
            var result = shell.Run("lint", shell.Folder, "--format", "jsonl", "--jobs", jobs);

            result.OutputLines.Select(line => line.Split("\"file\":\"")[1].Split('"')[0]).ShouldBe(["a.eml", "a.eml/contrat.txt", "a.eml/annexe.pdf", "b.txt"]);
            result.OutputLines[0].ShouldContain("CL2001");
            result.OutputLines[1].ShouldContain("CL3001");
            result.Code.ShouldBe(3);
            result.Error.ShouldContain("a.eml/annexe.pdf");
        }
    }

    [Theory]
    [InlineData("mail.eml")]
    [InlineData(null)]
    public void A_mail_comes_through_the_standard_input(string? name)
    {
        using var shell = new Shell { UsesLibrary = true };
        var result = shell.RunWith(WithContract, ["lint", "-", "--format", "jsonl", .. name is null ? Array.Empty<string>() : ["--stdin-filename", name]]);

        result.OutputLines.Length.ShouldBe(3);
        result.OutputLines[1].ShouldContain($"\"{name ?? "stdin"}/contrat.txt\"");
    }

    [Fact]
    public void A_finding_in_the_history_says_so()
    {
        using var shell = new Shell { UsesLibrary = true };
        var mail = Envelope + "Content-Type: text/plain; charset=utf-8\n\nBonjour, voici notre brief.\n\nLe lun. 2 mars 2026 à 09:00, Claire Martin <claire@boutique.example> a écrit :\n\n> Nous cherchons un développeur. Le prestataire s'interdit de travailler pour un concurrent.\n";

        var result = shell.RunWith(mail, "lint", "-", "--ui-language", "fr");

        result.Output.ShouldContain("dans un mail antérieur");
        shell.RunWith(mail, "lint", "-", "--format", "jsonl").Output.ShouldContain("\"part\":\"earlier-mail\"");
    }

    [Fact]
    public void A_locked_mail_ends_with_3()
    {
        using var shell = new Shell { UsesLibrary = true };
        var path = shell.Write("locked.eml", Envelope + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nMIAG\n");

        var result = shell.Run("lint", path, "--format", "concise");

        result.Code.ShouldBe(3);
        result.Output.ShouldContain("CL9002");
    }

    [Fact]
    public void Extract_shows_who_wrote_and_what_is_attached()
    {
        using var shell = new Shell { UsesLibrary = true };
        var path = shell.Write("a.eml", WithContract);

        // The text alone goes to a pipe; what stands around it is shown beside.
        var result = shell.Run("extract", path, "--ui-language", "fr");
        result.Output.ShouldBe("""
            Refonte
            Bonjour, nous cherchons un développeur. Avant le devis, nous aimerions que vous fassiez gratuitement un audit du site.

            """);
        result.Error.ShouldBe("""
            De : Claire Martin <claire@boutique.example>
            À : paul@atelier.example
            Date : 2026-03-03 10:12 +01:00


            Pièce jointe : a.eml/contrat.txt
            Pièce jointe : a.eml/annexe.pdf

            """.Replace(" :", "\u00A0:", StringComparison.Ordinal));
        shell.Run("extract", path, "--format", "json").Output.ShouldContain("\"from\": \"Claire Martin <claire@boutique.example>\"");
    }
}
