using ContractLint.Diagnostics;
using ContractLint.Formats;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Email;

public sealed class AttachmentTests
{
    private static readonly byte[] Brief = "Nous cherchons un développeur."u8.ToArray();

    private static string With(params string[] attachments) => Mail.Multipart("mixed", [Mail.Text("Ci-joint."), .. attachments]);

    [Fact]
    public void Attached_files_are_documents_of_their_own_in_order()
    {
        var pdf = File.ReadAllBytes(Path.Combine(Repository.Root, "tests/fixtures/pdf/tiny.pdf"));
        var nested = Mail.Multipart("mixed", Mail.Text("Voici."), Mail.Attached("b.md", "text/markdown", "# Contrat"u8.ToArray()));
        var readings = Mail.ReadAll(With(Mail.Attached("a.pdf", "application/octet-stream", pdf), $"Content-Type: message/rfc822\n\n{nested}", Mail.Attached("c.txt", "text/plain", Brief)));

        readings.Select(reading => reading.Tree.Name).ShouldBe(["mail.eml", "mail.eml/a.pdf", "mail.eml/Refonte de la boutique.eml", "mail.eml/Refonte de la boutique.eml/b.md", "mail.eml/c.txt"]);
        readings.ShouldAllBe(reading => reading.HasText && reading.Coverage == 1);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\\\Users\\\\x\\\\brief.txt", "brief.txt")]
    [InlineData(".hidden.txt", "hidden.txt")]
    [InlineData("..", "attachment-1.txt")]
    [InlineData("=?utf-8?Q?devis_=E2=80=AEtxt.exe?=", "devis _txt.exe")]
    public void Names_are_safe_to_print(string given, string expected) =>
        Mail.Read(With(Mail.Attached(given, "text/plain", Brief))).Attachments.Single().Name.ShouldBe("mail.eml/" + expected);

    [Fact]
    public void Equal_names_are_told_apart() =>
        Mail.Read(With(Mail.Attached("a.txt", "text/plain", Brief), Mail.Attached("A.txt", "text/plain", Brief))).Attachments.Select(attachment => attachment.Name).ShouldBe(["mail.eml/a.txt", "mail.eml/A (2).txt"]);

    [Fact]
    public void An_archive_is_told_and_a_logo_is_nothing()
    {
        var reading = Mail.Read(With(Mail.Attached("plans.zip", "application/zip", "PK\u0003\u0004"u8.ToArray()), Mail.Attached("logo.png", "image/png", new byte[500]), Mail.Attached("rdv.ics", "text/calendar", Brief)));

        reading.Troubles.Single().Arguments.Single().Value.Fr.ShouldBe("1 pièce jointe ne se lit pas (plans.zip)");
        reading.Coverage.ShouldBe(0.5);
    }

    [Fact]
    public void An_attached_photo_is_told_and_the_mail_is_whole()
    {
        var reading = Mail.Read(With(Mail.Attached("contrat-signé.jpg", "image/jpeg", new byte[60_000])));

        reading.Troubles.Single().IsInformation.ShouldBeTrue();
        reading.Coverage.ShouldBe(1);
    }

    [Fact]
    public void A_locked_attachment_is_its_own_trouble()
    {
        var readings = Mail.ReadAll(With(Mail.Attached("secret.pdf", "application/pdf", File.ReadAllBytes(Path.Combine(Repository.Root, "tests/fixtures/pdf/password-needed.pdf"))), Mail.Attached("c.txt", "text/plain", Brief)));

        readings[0].Troubles.ShouldBeEmpty();
        readings[1].Troubles.Single().RuleId.ShouldBe(ReadingTrouble.Encrypted);
        readings[2].HasText.ShouldBeTrue();
    }

    [Fact]
    public void A_mail_that_only_carries_files_is_no_document_beside_them() =>
        Mail.ReadAll($"From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nNous cherchons.\n").Select(reading => reading.Tree.Name).ShouldBe(["mail.eml/a.txt"]);

    [Fact]
    public void Limits_on_number_size_and_depth_are_told()
    {
        var files = Enumerable.Range(1, 5).Select(i => Mail.Attached($"{i}.txt", "text/plain", Brief)).ToArray();
        var nested = Mail.Plain("Au fond.");
        for (var i = 0; i < 8; i++)
            nested = With($"Content-Type: message/rfc822\n\n{nested.Replace("cut", "cut" + i, StringComparison.Ordinal)}");

        var byNumber = Mail.ReadAll(With(files), ReadingOptions.Default with { MaxAttachments = 3 });
        byNumber.Count.ShouldBe(4);
        Reason(byNumber[0]).ShouldContain("2 attachments are beyond the limits");

        Reason(Mail.Read(With(files), ReadingOptions.Default with { MaxAttachmentBytes = 70 })).ShouldContain("3 attachments are beyond the limits");

        var byDepth = Mail.ReadAll(nested);
        byDepth.Count.ShouldBe(1 + ReadingOptions.Default.MaxAttachmentDepth);
        Reason(byDepth[^1]).ShouldContain("beyond the limits");

        static string Reason(DocumentReading reading) => reading.Troubles.Single().Arguments.Single().Value.En;
    }

    [Fact]
    public void The_package_Outlook_sends_is_unpacked()
    {
        var readings = Mail.ReadAll(With($"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(OutlookPackage("brief.txt", Brief))}"));

        readings.Select(reading => reading.Tree.Name).ShouldBe(["mail.eml", "mail.eml/brief.txt"]);
        readings[1].Tree.Text.ToString().ShouldBe("Nous cherchons un développeur.");
        Mail.Read(With("Content-Type: application/ms-tnef; name=winmail.dat\n\nnothing of the kind")).Troubles.Single().Arguments.Single().Value.En.ShouldContain("winmail.dat");
    }

    // TNEF: a signature, a key, then attributes: level, tag, length, content, sum of its bytes.
    private static byte[] OutlookPackage(string name, byte[] content)
    {
        using var package = new MemoryStream();
        using var writer = new BinaryWriter(package);
        writer.Write(0x223E9F78);
        writer.Write((short)1);
        Attribute(1, 0x00089006, BitConverter.GetBytes(0x00010000));
        Attribute(2, 0x00069002, new byte[14]);
        Attribute(2, 0x00018010, [.. System.Text.Encoding.ASCII.GetBytes(name), 0]);
        Attribute(2, 0x0006800F, content);
        writer.Flush();
        return package.ToArray();

        void Attribute(byte level, int tag, byte[] value)
        {
            writer.Write(level);
            writer.Write(tag);
            writer.Write(value.Length);
            writer.Write(value);
            writer.Write((ushort)value.Sum(one => one));
        }
    }
}
