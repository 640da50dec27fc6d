using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Email.Outlook;

public sealed class OutlookReaderTests
{
    private static OutlookFile Brief => new OutlookFile().Text(0x0037, "Refonte du site").Text(0x0C1A, "Claire Martin").Text(0x5D01, "claire@boutique.example")
        .Number(0x0039, new DateTime(2026, 3, 3, 9, 12, 0, DateTimeKind.Utc).ToFileTimeUtc(), 0x0040)
        .Text(0x3001, "Paul Durand", "__recip_version1.0_#00000000/").Text(0x39FE, "paul@atelier.example", "__recip_version1.0_#00000000/").Number(0x0C15, 1, at: "__recip_version1.0_#00000000/");

    [Fact]
    public void A_message_reads_as_a_mail_of_the_same_words()
    {
        var reading = Brief.Text(0x1000, "Bonjour,\r\n\r\nNous cherchons un développeur.\r\n").ReadAll().Single();

        reading.Tree.Text.ToString().ShouldBe("Refonte du site\nBonjour,\nNous cherchons un développeur.");
        reading.Tree.Root.Children[0].Part.ShouldBe(PartKind.Subject);
        reading.Message.ShouldBe(new MessageHeader("Claire Martin <claire@boutique.example>", "Paul Durand <paul@atelier.example>", "2026-03-03 09:12 +00:00", "Refonte du site"));
        reading.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public void The_history_of_a_message_is_told_apart_from_what_it_says()
    {
        var reading = Brief.Text(0x1000, "Merci de travailler gratuitement.\r\n\r\n-----Message d'origine-----\r\nDe : Paul Durand <paul@atelier.example>\r\nEnvoyé : lundi 2 mars 2026 10:00\r\nÀ : Claire Martin\r\nObjet : Devis\r\n\r\nVoici mon devis.\r\n").ReadAll().Single();

        reading.Tree.Root.Children.Select(part => part.Part).ShouldContain(PartKind.QuotedMail);
    }

    [Fact]
    public void Pages_are_read_in_the_code_page_of_the_message() =>
        Brief.Bytes(0x1013, [.. "<html><p>Un "u8, 0xE9, .. "t"u8, 0xE9, .. " "u8, 0x96, .. " 5 "u8, 0x80, .. "</p>"u8]).Number(0x3FDE, 1252).ReadAll().Single().Tree.Text.ToString().ShouldBe("Refonte du site\nUn été – 5 €");

    [Fact]
    public void Texts_of_old_messages_are_read_in_their_code_page() =>
        new OutlookFile().Text8(0x0037, [0xCF, 0xF0, 0xE8]).Text8(0x1000, [0xE4, 0xE0]).Number(0x3FFD, 1251).ReadAll().Single().Tree.Text.ToString().ShouldBe("При\nда");

    [Fact]
    public void A_page_hidden_in_rtf_is_found_and_rtf_itself_is_read()
    {
        const string Hidden = @"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Un \'e9t\'e9 {\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 entier\htmlrtf }\htmlrtf0 {\*\htmltag92 </b>}\u8211? fin.\htmlrtf\par}\htmlrtf0{\*\htmltag72 </p>}}";

        Brief.Bytes(0x1009, Packed(Hidden)).ReadAll().Single().Tree.Text.ToString().ShouldBe("Refonte du site\nUn été entier– fin.");
        Brief.Bytes(0x1009, Packed(@"{\rtf1\ansi Un {\b mot}.\par Deux.\par}")).ReadAll().Single().Tree.Text.ToString().ShouldBe("Refonte du site\nUn mot.\nDeux.");
    }

    [Fact]
    public void Attached_documents_are_documents_of_their_own()
    {
        var file = Brief.Text(0x1000, "Voici le contrat.").Text(0x3707, "contrat.txt", OutlookFile.Attachment).Bytes(0x3701, Encoding.UTF8.GetBytes("Le Prestataire s'interdit de travailler pour un concurrent."), OutlookFile.Attachment).Number(0x3705, 1, at: OutlookFile.Attachment);

        file.ReadAll().Select(reading => reading.Tree.Name).ShouldBe(["mail.msg", "mail.msg/contrat.txt"]);
    }

    [Fact]
    public void A_message_attached_to_a_message_is_read_within_the_limit_on_depth()
    {
        var file = Brief.Text(0x1000, "Voir le mail joint.").Text(0x3001, "Brief", OutlookFile.Attachment).Number(0x3705, 5, at: OutlookFile.Attachment)
            .Text(0x0037, "Le brief", OutlookFile.Embedded).Text(0x1000, "Nous cherchons un développeur.", OutlookFile.Embedded).Number(0x0E07, 0, at: OutlookFile.Embedded);

        file.ReadAll().Select(reading => reading.Tree.Text.ToString()).ShouldBe(["Refonte du site\nVoir le mail joint.", "Le brief\nNous cherchons un développeur."]);
        file.ReadAll(new() { MaxAttachmentDepth = 0 }).Count.ShouldBe(1);
    }

    [Fact]
    public void A_locked_message_is_told_as_such() =>
        Brief.Text(0x001A, "IPM.Note.SMIME").Text(0x3707, "smime.p7m", OutlookFile.Attachment).Bytes(0x3701, [0x30, 0x80, 0x06, 0x09], OutlookFile.Attachment).Number(0x3705, 1, at: OutlookFile.Attachment)
            .ReadAll().Single().Troubles.ShouldContain(trouble => trouble.RuleId == ReadingTrouble.Encrypted);

    [Fact]
    public void A_message_of_nothing_is_told()
    {
        var reading = new OutlookFile().Number(0x0E07, 0).ReadAll().Single();

        reading.HasText.ShouldBeFalse();
        reading.Troubles.ShouldHaveSingleItem().Arguments[0].Value.En.ShouldBe("the message is empty");
    }

    // Uncompressed, as Outlook may write it: sizes, "MELA", no check sum, then the text.
    private static byte[] Packed(string rtf)
    {
        var text = Encoding.Latin1.GetBytes(rtf);
        return [.. BitConverter.GetBytes(text.Length + 12), .. BitConverter.GetBytes(text.Length), .. "MELA"u8, 0, 0, 0, 0, .. text];
    }
}
