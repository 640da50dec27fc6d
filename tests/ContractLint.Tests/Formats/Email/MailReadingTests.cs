using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Email;

public sealed class MailReadingTests
{
    [Fact]
    public void The_subject_is_the_title_and_the_envelope_is_no_text()
    {
        var reading = Mail.Read(Mail.Plain("Bonjour,\n\nNous cherchons un développeur."));

        reading.Tree.Text.ToString().ShouldBe("Refonte de la boutique\nBonjour,\nNous cherchons un développeur.");
        Mail.BlocksOf(reading, PartKind.Subject).ShouldBe(["Refonte de la boutique"]);
        reading.Message.ShouldBe(new("Claire Martin <claire@boutique.example>", "Paul Durand <paul@atelier.example>", "2026-03-03 10:12 +01:00", "Refonte de la boutique"));
        reading.Troubles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("=?utf-8?Q?Refonte_de_la_caf=C3=A9t=C3=A9ria?=")]
    [InlineData("=?iso-8859-1?Q?Refonte_de_la_caf=E9t=E9ria?=")]
    [InlineData("=?UTF-8?B?UmVmb250ZSBkZSBsYSBjYWbDqXTDqXJpYQ==?=")]
    [InlineData("=?utf-8?Q?Refonte_de_la?=\n =?utf-8?Q?_caf=C3=A9t=C3=A9ria?=")]
    public void A_subject_is_decoded(string subject) =>
        Mail.Read(Mail.Plain("Bonjour.", $"From: a@b.example\nSubject: {subject}\nDate: Tue, 03 Mar 2026 10:12:00 +0100\n")).Message!.Subject.ShouldBe("Refonte de la cafétéria");

    [Theory]
    [InlineData("windows-1252", "quoted-printable", "D=E9j=E0 pr=EAt, 300 =80")]
    [InlineData("iso-8859-1", "quoted-printable", "D=E9j=E0 pr=EAt, 300 =80")]
    [InlineData("utf-8", "quoted-printable", "D=C3=A9j=C3=A0 pr=C3=AAt, 300 =E2=82=AC")]
    [InlineData("utf-8", "base64", "RMOpasOgIHByw6p0LCAzMDAg4oKs")]
    [InlineData("iso-8859-15", "base64", "ROlq4CBwcup0LCAzMDAgpA==")]
    [InlineData("macintosh", "quoted-printable", "D=8Ej=88 pr=90t, 300 =DB")]
    [InlineData("no-such-charset", "quoted-printable", "D=C3=A9j=C3=A0 pr=C3=AAt, 300 =E2=82=AC")]
    [InlineData("utf-7", "quoted-printable", "D=C3=A9j=C3=A0 pr=C3=AAt, 300 =E2=82=AC")]
    public void A_text_is_decoded(string charset, string encoding, string body) =>
        Mail.BlocksOf(Mail.Read($"{Mail.Envelope}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n{body}\n"), PartKind.Body).ShouldBe(["Déjà prêt, 300 €"]);

    [Fact]
    public void A_text_without_a_character_set_is_decoded_by_its_bytes()
    {
        var raw = Encoding.Latin1.GetBytes("From: a@b.example\nDate: Tue, 03 Mar 2026 10:12:00 +0100\nMessage-ID: <1@b>\n\nUn délai très court.\n");

        Mail.BlocksOf(Mail.Read(raw), PartKind.Body).ShouldBe(["Un délai très court."]);
    }

    [Theory]
    [InlineData("format=flowed", "The provider shall \nnot work for a \ncompetitor.")]
    [InlineData("format=flowed; delsp=yes", "The provider shall  \nnot work for a  \ncompetitor.")]
    public void Flowed_lines_are_one_paragraph(string parameters, string body) =>
        Mail.BlocksOf(Mail.Read($"{Mail.Envelope}Content-Type: text/plain; charset=utf-8; {parameters}\n\n{body}\n"), PartKind.Body).ShouldBe(["The provider shall not work for a competitor."]);

    [Theory]
    [InlineData("Objet : refonte de notre site\nDate : le 3 mars\n\nBonjour, nous cherchons un développeur.")]
    [InlineData("Subject: a new site\nFrom: Sam\nTo: you\n\nHi, we need a developer.")]
    [InlineData("Bonjour,\nFrom: ici\nMIME-Version: 1.0\n\nTexte.")]
    public void A_letter_that_begins_like_a_mail_stays_a_text(string text)
    {
        foreach (var name in (string[])["brief.txt", "stdin"])
            Mail.Read(text, name: name).Message.ShouldBeNull();
    }

    [Theory]
    [InlineData("stdin")]
    [InlineData("brief.txt")]
    [InlineData("MAIL.EML")]
    public void A_mail_is_known_by_its_header_whatever_its_name(string name)
    {
        Mail.Read("Received: from x by y; Tue, 3 Mar 2026 10:12:00 +0100\n" + Mail.Plain("Bonjour."), name: name).Message.ShouldNotBeNull();
        Mail.Read("From - Tue Mar 03 10:12:00 2026\n" + Mail.Plain("Bonjour."), name: name).Message!.Subject.ShouldBe("Refonte de la boutique");
    }

    [Fact]
    public void Of_two_versions_of_a_text_the_plain_one_is_read()
    {
        var reading = Mail.Read(Mail.Multipart("alternative", Mail.Text("Nous cherchons un développeur pour la boutique."), "Content-Type: text/html\n\n<p>Nous cherchons un <b>développeur</b> pour la boutique.</p>"));

        Mail.BlocksOf(reading, PartKind.Body).ShouldBe(["Nous cherchons un développeur pour la boutique."]);
        reading.Tree.Origins.At(30).ShouldBeOfType<MailOrigin>().Section.ShouldBe("1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Votre logiciel de messagerie n'affiche pas les messages HTML.")]
    [InlineData("Hello! Nothing to see in this part of the message.")]
    public void A_plain_version_that_leaves_out_what_the_reader_sees_is_not(string plain)
    {
        var reading = Mail.Read(Mail.Multipart("alternative", Mail.Text(plain), "Content-Type: text/html; charset=utf-8\n\n<p>The provider shall not work for any competitor during two years.</p>"));

        Mail.BlocksOf(reading, PartKind.Body).ShouldBe(["The provider shall not work for any competitor during two years."]);
    }

    [Fact]
    public void Pictures_of_the_page_and_signatures_of_the_message_are_no_attachments()
    {
        var page = "Content-Type: multipart/related; boundary=\"in\"\n\n--in\nContent-Type: text/html\n\n<p>Bonjour <img src=\"cid:logo\"></p>\n--in\nContent-Type: image/png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--in--";
        var reading = Mail.Read(Mail.Multipart("signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256", page, "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nMIIB"));

        Mail.BlocksOf(reading, PartKind.Body).ShouldBe(["Bonjour"]);
        reading.Attachments.ShouldBeEmpty();
        reading.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public void A_locked_mail_is_encrypted_and_nothing_was_read()
    {
        string[] mails =
        [
            Mail.Multipart("encrypted; protocol=\"application/pgp-encrypted\"", "Content-Type: application/pgp-encrypted\n\nVersion: 1", "Content-Type: application/octet-stream; name=encrypted.asc\n\n-----BEGIN PGP MESSAGE-----\nxx\n-----END PGP MESSAGE-----"),
            Mail.Plain("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----"),
            $"{Mail.Envelope}Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHA6CAMIACAQA=\n",
            $"{Mail.Envelope}Content-Type: application/x-pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHA6CAMIACAQA=\n",
        ];

        foreach (var mail in mails)
        {
            var reading = Mail.Read(mail);
            reading.Troubles.Single().RuleId.ShouldBe(ReadingTrouble.Encrypted);
            reading.HasText.ShouldBeFalse();
            reading.Coverage.ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    public void An_empty_mail_says_so(string body) =>
        Mail.Read(Mail.Plain(body, "From: a@b.example\nMessage-ID: <1@b>\n")).Troubles.Single().Arguments.Single().Value.En.ShouldBe("the message is empty");

    [Fact]
    public void What_is_signed_in_one_piece_is_opened()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=Claire", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(99));
        var signed = new SignedCms(new ContentInfo(Encoding.UTF8.GetBytes(Mail.Text("Nous cherchons un développeur."))));
        signed.ComputeSignature(new CmsSigner(certificate));
        var raw = $"{Mail.Envelope}Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(signed.Encode())}\n";

        Mail.BlocksOf(Mail.Read(raw), PartKind.Body).ShouldBe(["Nous cherchons un développeur."]);
        Mail.Read(raw.Replace("MII", "AAA", StringComparison.Ordinal)).Troubles.Single().Arguments.Single().Value.En.ShouldBe("what was signed could not be opened");
    }
}
