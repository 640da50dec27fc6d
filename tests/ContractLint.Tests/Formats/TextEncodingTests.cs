using System.Text;
using ContractLint.Formats;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats;

public sealed class TextEncodingTests
{
    private const string Sample = "Prix : 5 € – « été »";

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        TextEncoding.Decode(Encoding.UTF8.GetBytes(Sample)).ShouldBe(Sample);
        TextEncoding.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)]).ShouldBe(Sample);
    }

    [Fact]
    public void Utf16_is_read_by_its_mark()
    {
        TextEncoding.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)]).ShouldBe(Sample);
        TextEncoding.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)]).ShouldBe(Sample);
    }

    public static TheoryData<string, string> Encoded
    {
        get
        {
            string[] texts =
            [
                "L’élève a reçu un devis détaillé : 1 200 € hors taxes, payables à réception.",
                "À défaut d’accord écrit, le client doit prévenir l’équipe « dès que possible » — même en été.",
                "The fee is £1,200 – payable “within 30 days” of the client’s approval.",
                "Le cœur du marché, c’est l’œuvre ; où dîner, comment être sûr ?",
                "Cet été, où étais-tu ? À côté, près du préau.",
            ];
            var data = new TheoryData<string, string>();
            foreach (var text in texts)
            {
                foreach (var encoding in (string[])["windows-1252", "macintosh", "iso-8859-15", "ibm850", "utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"])
                    data.Add(encoding, text);
            }

            return data;
        }
    }

    // What a set has no letter for is written in the nearest way, as people do.
    private static string Writable(string text, Encoding encoding) => new([.. text.Select(character => encoding.GetString(encoding.GetBytes([character])) is [var same] && same == character ? character : character switch
    {
        '’' => '\'',
        '“' or '”' => '"',
        '–' or '—' => '-',
        'œ' => 'o',
        '€' => 'E',
        _ => character,
    })]);

    [Theory, MemberData(nameof(Encoded))]
    public void A_text_is_read_in_whatever_it_is_encoded(string name, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var written = Writable(text, encoding);
        var read = TextEncoding.Decode(encoding.GetBytes(written));

        read.ShouldBe(written);
        TextEncoding.IsText(encoding.GetBytes(written)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00 }, "A")]
    [InlineData(new byte[] { 0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x41 }, "A")]
    [InlineData(new byte[] { 0x41, 0x00, 0x42, 0x00 }, "AB")]
    [InlineData(new byte[] { 0x00, 0x41, 0x00, 0x42 }, "AB")]
    [InlineData(new byte[] { }, "")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "")]
    public void Marks_and_empty_bytes_tell(byte[] bytes, string expected) => TextEncoding.Decode(bytes).ShouldBe(expected);

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D })]
    [InlineData(new byte[] { 1, 0, 2, 0, 3, 0, 4, 0 })]
    public void What_no_person_wrote_is_no_text(byte[] bytes) => TextEncoding.IsText(bytes).ShouldBeFalse();

    [Fact]
    public void Any_bytes_give_some_text_and_the_same_twice() =>
        Gen.Byte.Array[0, 200].Sample(bytes => TextEncoding.Decode(bytes) == TextEncoding.Decode(bytes));

    [Fact]
    public void Other_bytes_are_windows_1252() =>
        TextEncoding.Decode([.. "Prix : 5 "u8, 0x80, .. " "u8, 0x96, .. " "u8, 0xAB, .. " "u8, 0xE9, .. "t"u8, 0xE9, .. " "u8, 0xBB]).ShouldBe(Sample);

    [Fact]
    public void A_damaged_letter_does_not_spoil_the_others() =>
        TextEncoding.Decode([.. "ééééé "u8, 0xC3, .. " fin"u8]).ShouldBe("ééééé \uFFFD fin");
}
