using System.Text.Json;
using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class ReplyTests
{
    private const string FrenchBrief = """
        Refonte du site de notre gîte

        Bonjour,

        Nous souhaitons refaire le site de notre gîte, qui est lent sur téléphone. Budget : 4 500 € HT. Avant le devis, merci de nous faire un audit gratuit du site actuel. Pourriez-vous nous appeler mardi à 21 h ?

        Cordialement
        """;

    private const string FrenchContract = """
        CONTRAT DE PRESTATION DE SERVICES

        Entre la société Client SARL, ci-après « le Client », et Camille Dubreuil, ci-après « le Prestataire ».

        Article 1 – Objet

        Le Prestataire réalise le site internet du Client pour un prix de 6 000 € HT.

        Article 2 – Non-concurrence

        Pendant deux ans après la fin du contrat, le Prestataire s'interdit de travailler pour tout concurrent du Client.
        """;

    private const string EnglishScam = """
        Hello, we need a website that looks just like the tax office site, so that people believe it is official. Guaranteed returns of 12% a month are promised to investors, and no legal notice must appear. Can you build it?
        """;

    private const string Settings = "signature: Camille Dubreuil\nhours.start: \"09:00\"\nhours.end: \"18:00\"\nlinks.services: https://studio.example/services\n";

    [Fact]
    public void A_brief_gets_a_letter_in_its_language()
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.Run("reply", cli.Write("brief.txt", FrenchBrief), "--config", cli.Write("contractlint.yml", Settings), "--ui-language", "en");

        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldMatchGolden("reply.brief.txt");
        result.Error.ShouldContain("this answer is a yes on conditions");
    }

    [Fact]
    public void A_contract_gets_a_mail_and_a_table()
    {
        using var cli = new Shell { UsesLibrary = true };
        var path = cli.Write("contrat.txt", FrenchContract);

        cli.Run("reply", path, "--no-config", "--ui-language", "fr").Output.ShouldMatchGolden("reply.contract.txt");
        cli.Run("reply", path, "--no-config", "--ui-language", "fr", "--format", "markdown").Output.ShouldMatchGolden("reply.contract.md");
        cli.Run("reply", path, "--no-config", "--format", "json").Output.ShouldMatchGolden("reply.contract.json");
    }

    [Fact]
    public void A_word_document_and_a_mail_stand_beside_the_document_and_replace_nothing()
    {
        using var cli = new Shell { UsesLibrary = true };
        var path = cli.Write("contrat.txt", FrenchContract);

        cli.Run("reply", path, "--format", "docx", "--no-config").Code.ShouldBe(0);
        cli.Run("reply", path, "--format", "docx", "--no-config").Code.ShouldBe(0);
        cli.Run("reply", path, "--format", "eml", "--no-config").Code.ShouldBe(0);

        var first = File.ReadAllBytes(cli.PathOf("contrat.reply.docx"));
        File.ReadAllBytes(cli.PathOf("contrat.reply-2.docx")).ShouldBe(first, "the same answer gives the same bytes");
        var text = new ContractLinter().Read(first, "reply.docx", TestContext.Current.CancellationToken).Tree.Text.ToString();
        text.ShouldContain("article 2");
        text.ShouldContain("Le Prestataire reste libre de sa clientèle");

        var mail = new ContractLinter().Read(File.ReadAllBytes(cli.PathOf("contrat.reply.eml")), "reply.eml", TestContext.Current.CancellationToken);
        mail.Message!.Subject.ShouldBe("Votre contrat – mes remarques");
        mail.Attachments.ShouldHaveSingleItem().Name.ShouldEndWith("remarques.docx");
        File.ReadAllText(path).ShouldBe(FrenchContract);
    }

    [Fact]
    public void A_scam_is_best_left_unanswered()
    {
        using var cli = new Shell { UsesLibrary = true };
        var path = cli.Write("brief.txt", EnglishScam);

        var result = cli.Run("reply", path, "--kind", "brief", "--no-config", "--ui-language", "en");
        result.Code.ShouldBe(0);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("We advise not to answer");

        var draft = cli.Run("reply", path, "--kind", "brief", "--no-config", "--ui-language", "en", "--draft");
        draft.Output.ShouldContain("I can't take part in this project");
        draft.Output.ShouldNotContain("scam");
    }

    [Fact]
    public void An_offer_of_ones_own_gets_no_answer()
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.Run("reply", cli.Write("devis.txt", FrenchBrief), "--kind", "proposal", "--no-config", "--ui-language", "en");

        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("an offer of your own");
    }

    [Fact]
    public void The_document_is_never_overwritten()
    {
        using var cli = new Shell { UsesLibrary = true };
        var path = cli.Write("brief.txt", FrenchBrief);
        var result = cli.Run("reply", path, "--output", path, "--no-config", "--ui-language", "en");

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("is the document to answer");
        File.ReadAllText(path).ShouldBe(FrenchBrief);
    }

    [Fact]
    public void A_missing_file_is_one_line_and_code_3()
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.Run("reply", "nowhere.docx", "--no-config", "--ui-language", "en");

        result.Code.ShouldBe(3);
        result.Error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public void Programs_learn_the_source_of_every_specific_word()
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.Run("reply", cli.Write("brief.txt", FrenchBrief), "--config", cli.Write("contractlint.yml", Settings), "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        var sources = json.RootElement.GetProperty("sources").EnumerateArray().ToDictionary(source => source.GetProperty("variable").GetString()!, source => source.GetProperty("origin").GetString());
        sources["topic"].ShouldBe("document");
        sources["slots"].ShouldBe("setting hours.start");
        sources["signature"].ShouldBe("setting signature");
        json.RootElement.GetProperty("needsReview").GetBoolean().ShouldBeFalse();
    }
}
