using System.Text;
using ContractLint.Formats;
using ContractLint.Formats.PlainText;
using ContractLint.Syntax;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Wrapped_lines_are_one_paragraph() =>
        Blocks("""
            Madame, Monsieur, nous recherchons un prestataire pour la refonte de
            notre site, avec un budget de départ que nous fixerons ensemble lors
            d'un premier rendez-vous.
            Nous vous remercions de votre réponse avant la fin du mois prochain.
            """).ShouldBe(["Madame, Monsieur, nous recherchons un prestataire pour la refonte de\nnotre site, avec un budget de départ que nous fixerons ensemble lors\nd'un premier rendez-vous.",
            "Nous vous remercions de votre réponse avant la fin du mois prochain."]);

    [Theory]
    [InlineData("4. Duties 4.1 The Executive serves as adviser in any role the Company may decide. 4.2 The Executive shall: 4.2.1 devote all working time to the Company; 4.2.2 report each month; and 4.2.3 follow clause 9.1 of the handbook.",
        "4. Duties|4.1 The Executive serves as adviser in any role the Company may decide.|4.2 The Executive shall:|4.2.1 devote all working time to the Company;|4.2.2 report each month; and|4.2.3 follow clause 9.1 of the handbook.")]
    [InlineData("(b) Le Prestataire garantit ses livrables contre tout défaut pendant un an ; (c) il n'offre aucun avantage à quiconque ; (d) il tient le Client informé chaque semaine de l'avancement.",
        "(b) Le Prestataire garantit ses livrables contre tout défaut pendant un an ;|(c) il n'offre aucun avantage à quiconque ;|(d) il tient le Client informé chaque semaine de l'avancement.")]
    [InlineData("The fee covers (a) the design, (b) the build and (c) the training of the staff, as described in section 2.1 and in section 2.2 of the offer, which the Client has read and signed.",
        "The fee covers (a) the design, (b) the build and (c) the training of the staff, as described in section 2.1 and in section 2.2 of the offer, which the Client has read and signed.")]
    public void Clauses_run_together_in_one_long_line_are_taken_apart(string line, string expected) => Blocks(line).ShouldBe(expected.Split('|'));

    [Fact]
    public void Lines_of_a_chat_or_an_address_stand_alone() =>
        Blocks("Atelier Dupin\n3, rue des Lilas\n31000 Toulouse\n\nbonjour\nje cherche un site\npas cher\n").ShouldBe(
            ["Atelier Dupin", "3, rue des Lilas", "31000 Toulouse", "bonjour", "je cherche un site", "pas cher"]);

    [Theory]
    [InlineData("The Provider shall not work\nfor any competitor.")]
    [InlineData("Le Prestataire s'interdit de\ntravailler pour un\nconcurrent du Client.")]
    public void A_narrow_column_that_breaks_at_a_link_word_is_one_paragraph(string text) =>
        Blocks(text).ShouldBe([text]);

    [Fact]
    public void Long_lines_are_paragraphs()
    {
        var line = string.Concat(Enumerable.Repeat("The provider shall deliver the services. ", 8)).TrimEnd();

        Blocks(line + "\n" + line).ShouldBe([line, line]);
    }

    [Fact]
    public void Bullets_and_numbers_are_blocks_of_their_own()
    {
        var tree = PlainTextReader.FromText("Nous voulons une identité complète, c'est-à-dire au minimum :\n- un logo qui soit décliné en couleurs et\n  en noir et blanc ;\n- une charte ;\n1) un site.\n", "x");

        tree.Root.Children[0].Children.Select(node => $"{node.Kind} {node.Label}").ShouldBe(["Paragraph ", "ListItem -", "ListItem -", "ListItem 1)"]);
    }

    [Fact]
    public void Quoted_lines_are_a_part_of_their_own()
    {
        var tree = PlainTextReader.FromText("Bonjour,\n\nOui.\n\n> Bonjour,\n> pouvez-vous le faire ?\n\nÀ lundi.\n", "mail.txt");

        tree.Root.Children.Select(part => part.Part).ShouldBe([PartKind.Body, PartKind.QuotedMail, PartKind.Body]);
        tree.LocationOf(new(tree.Text.ToString().IndexOf("pouvez", StringComparison.Ordinal), 3)).ShouldBe(new(null, null, null, 6, 3, 4, PartKind.QuotedMail));
    }

    [Fact]
    public void The_text_is_the_file_and_every_character_knows_its_place() =>
        Gen.Int[0, 19].Select(index => "a .\n\r\f>-1)é•\tB,;:?🙂"[index % 20]).Array[0, 60].Select(characters => new string(characters)).Sample(text =>
        {
            var tree = PlainTextReader.FromText(text, "x");
            tree.Text.ToString().ShouldBe(text);

            foreach (var block in tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Sentence))
            {
                var line = tree.Origins.At(block.Span.Start).ShouldBeOfType<LineOrigin>();
                var position = tree.Text.LinePositionAt(block.Span.Start);
                line.Line.ShouldBe(position.Line);
                if (!text.Contains('\f'))
                    line.Column.ShouldBe(position.Column);
            }
        });

    [Fact]
    public void An_empty_file_is_unreadable()
    {
        var reading = Read([]);

        reading.HasText.ShouldBeFalse();
        reading.Troubles.ShouldHaveSingleItem().Arguments[0].Value.Fr.ShouldBe("le fichier est vide");
    }

    [Fact]
    public void A_binary_file_is_unreadable()
    {
        var reading = Read([1, 0, 2, 0, 3]);

        reading.HasText.ShouldBeFalse();
        reading.Troubles.ShouldHaveSingleItem().Arguments[0].Value.En.ShouldBe("this is not text");
    }

    [Fact]
    public void A_file_beyond_the_limit_is_read_in_part()
    {
        var reading = new PlainTextReader().Read(Encoding.UTF8.GetBytes("0123456789"), "x.txt", new() { MaxTextLength = 5 }, TestContext.Current.CancellationToken);

        reading.Tree.Text.ToString().ShouldBe("01234");
        reading.Coverage.ShouldBe(0.5);
        reading.Troubles.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("brief", true)]
    [InlineData("brief.du.client", true)]
    [InlineData("prices.csv", false)]
    [InlineData("winmail.dat", false)]
    public void Prose_is_text_whatever_its_name(string name, bool isText) => new PlainTextReader().CanRead("Nous cherchons un développeur."u8, name).ShouldBe(isText);

    [Fact]
    public void Bytes_of_a_program_are_no_text() => new PlainTextReader().CanRead((ReadOnlySpan<byte>)[0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0], "a.txt").ShouldBeFalse();

    private static DocumentReading Read(byte[] content) => new PlainTextReader().Read(content, "x.txt", ReadingOptions.Default, TestContext.Current.CancellationToken);

    private static List<string> Blocks(string text)
    {
        var tree = PlainTextReader.FromText(text, "x");
        return [.. tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Paragraph or NodeKind.Heading or NodeKind.ListItem).Select(node => tree.Text[node.Span])];
    }
}
