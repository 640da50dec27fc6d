using System.Formats.Asn1;
using System.Text;
using ContractLint.Formats;
using ContractLint.Formats.Html;
using ContractLint.Syntax;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Email;

public sealed class HostileMailTests
{
    private static readonly string Whole = Mail.Multipart(
        "mixed",
        "Content-Type: multipart/alternative; boundary=\"in\"\n\n--in\nContent-Type: text/plain; charset=utf-8; format=flowed\n\nBonjour, nous cherchons \nun développeur.\n\nLe mar. 3 mars 2026 à 10:12, Paul <paul@atelier.example> a écrit :\n\n> Non.\n-- \nClaire\n--in\nContent-Type: text/html\n\n<p>Bonjour, <b>nous</b> cherchons<table border=1><tr><th>a<td>b</table>\n--in--",
        Mail.Attached("a.txt", "text/plain", "Texte."u8.ToArray()),
        $"Content-Type: message/rfc822\n\n{Mail.Plain("Dedans.")}");

    [Fact]
    public void Damaged_bytes_never_throw() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Byte, Gen.Int[0, Whole.Length]).Sample(
            (position, value, cut) =>
            {
                var bytes = Encoding.UTF8.GetBytes(Whole);
                bytes[position] = value;
                foreach (var reading in DocumentReaders.ReadAll(bytes[..^Math.Min(cut, bytes.Length - 1)], "mail.eml", ReadingOptions.Default, CancellationToken.None))
                    (reading.Coverage is >= 0 and <= 1 && (reading.HasText || !reading.Troubles.IsEmpty || reading.Message is not null)).ShouldBeTrue();
            },
            iter: 300,
            threads: 1);

    [Fact]
    public void Noise_named_as_a_mail_is_no_mail() =>
        Gen.Byte.Array[0, 400].Sample(noise => Mail.Read(noise).Coverage.ShouldBe(noise.Length > 0 && Mail.Read(noise).Message is not null ? 1 : 0), iter: 200, threads: 1);

    [Fact]
    public void Every_character_of_a_text_points_to_itself() =>
        Gen.OneOf("Bonjour ", "nous cherchons", "\n", "> ", "é", "\n\n", "-- \n", "👍", "\t", "De : a\n", "1. ").Array[1, 40].Select(string.Concat).Sample(
            body =>
            {
                var lines = (body + "\n").Split('\n');
                CheckOrigins(Mail.Read(Mail.Plain(body)).Tree, place => place is LineOrigin line ? lines[line.Line - 1][line.Column - 1] : null);
            },
            iter: 300,
            threads: 1);

    [Fact]
    public void Every_character_of_a_page_points_to_itself() =>
        Gen.OneOf("<p>", "</p>", "<br>", "mot ", "<li>", "<ul>", "&eacute;t&amp; ", "<b>", "</b>", "\n", "<table border=1><tr><td>", "<td>", "<tr>", "</table>", "<div style='display:none'>caché</div>", "<blockquote type=cite>", "👍").Array[1, 40].Select(string.Concat).Sample(
            body =>
            {
                var nodes = TextNodes.Of($"<html><body>{body}</body></html>\n");
                CheckOrigins(Mail.Read(Mail.Html(body)).Tree, place => place is HtmlOrigin html ? nodes[html.TextNode][html.Offset] : null);
            },
            iter: 300,
            threads: 1);

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<b><p>", 20_000)]
    [InlineData("<table><tr><td>", 5_000)]
    public void A_page_nested_beyond_reason_is_told_at_once(string tag, int times)
    {
        var reading = Mail.Read(Mail.Html(string.Concat(Enumerable.Repeat(tag, times)) + "x"));

        reading.Troubles.Single().Arguments.Single().Value.En.ShouldContain("nested beyond reason");
        reading.Coverage.ShouldBeLessThan(1);
    }

    [Fact]
    public void A_page_of_too_many_elements_is_told()
    {
        var options = ReadingOptions.Default with { MaxHtmlElements = 1_000 };

        Mail.Read(Mail.Html(string.Concat(Enumerable.Repeat("<br>", 2_000))), options).Troubles.Single().Arguments.Single().Value.En.ShouldContain("too many elements");
        HtmlFlow.Read(new('x', 2_000), options with { MaxHtmlLength = 1_000 }, CancellationToken.None).Troubles.Single().Arguments.Single().Value.En.ShouldContain("too large");
    }

    [Fact]
    public void A_message_beyond_the_limit_on_text_is_cut_and_told()
    {
        var reading = Mail.Read(Mail.Plain(new string('a', 5_000)), ReadingOptions.Default with { MaxTextLength = 1_000 });

        reading.Tree.Text.Length.ShouldBeInRange(990, 1_010);
        reading.Troubles.Single().Arguments.Single().Value.En.ShouldBe("the message is too long");
    }

    [Fact]
    public void Parts_nested_without_end_are_read_without_a_deep_stack()
    {
        var raw = new StringBuilder(Mail.Envelope);
        for (var i = 0; i < 5_000; i++)
            raw.Append(System.Globalization.CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");

        Mail.Read(raw.Append("Content-Type: text/plain\n\nAu fond.\n").ToString()).Message.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2_000, false)]
    public void Signatures_around_signatures_are_opened_to_a_depth(int depth, bool isRead)
    {
        var reading = Mail.Read([.. Encoding.UTF8.GetBytes(Mail.Envelope), .. SignedInside(depth)]);

        reading.Tree.Text.ToString().Contains("Au fond.", StringComparison.Ordinal).ShouldBe(isRead);
        if (!isRead)
            reading.Troubles.ShouldHaveSingleItem().Arguments.Single().Value.En.ShouldBe("what was signed could not be opened");
    }

    [Fact]
    public void Only_a_cancelled_token_throws() =>
        Should.Throw<OperationCanceledException>(() => DocumentReaders.Read(Encoding.UTF8.GetBytes(Whole), "mail.eml", ReadingOptions.Default, new(canceled: true)));

    // CMS SignedData in binary: a layer costs its sender some hundred bytes.
    private static byte[] SignedInside(int depth)
    {
        var content = "Content-Type: text/plain\n\nAu fond.\n"u8.ToArray();
        for (var i = 0; i < depth; i++)
        {
            var writer = new AsnWriter(AsnEncodingRules.DER);
            var inTag = new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.113549.1.7.2");
                using (writer.PushSequence(inTag))
                using (writer.PushSequence())
                {
                    writer.WriteInteger(1);
                    using (writer.PushSetOf())
                    {
                    }

                    using (writer.PushSequence())
                    {
                        writer.WriteObjectIdentifier("1.2.840.113549.1.7.1");
                        using (writer.PushSequence(inTag))
                            writer.WriteOctetString(content);
                    }
                }
            }

            content = [.. "Content-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: binary\n\n"u8, .. writer.Encode()];
        }

        return content;
    }

    private static void CheckOrigins(DocumentTree tree, Func<Origin, char?> characterAt)
    {
        foreach (var segment in tree.Origins.Segments)
        {
            if (segment.Origin is not MailOrigin { Section: not "subject" })
                continue;

            for (var i = segment.Span.Start; i < segment.Span.End; i++)
            {
                var expected = characterAt(((MailOrigin)tree.Origins.At(i)!).Place);
                (tree.Text[i] == expected || (char.IsWhiteSpace(tree.Text[i]) && expected is { } source && char.IsWhiteSpace(source))).ShouldBeTrue($"{i}: {tree.Text[i]} is not {expected}");
            }
        }
    }
}
