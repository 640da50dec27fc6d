using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Formats.Pdf;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

public class PdfRobustnessTests
{
    [Fact]
    public void A_page_that_is_a_picture_is_reported_and_the_others_are_read()
    {
        var reading = PdfFixture.Read("half-scanned.pdf");

        reading.Troubles.ShouldBe([ReadingTrouble.PagesWithoutText(1)], new TroubleComparer());
        reading.Coverage.ShouldBe(0.5);
        reading.Tree.Text.ToString().ShouldStartWith("Proposal for a website");
    }

    [Fact]
    public void A_document_of_pictures_has_no_text()
    {
        var reading = PdfFixture.Read("scan-only.pdf");

        reading.HasText.ShouldBeFalse();
        reading.Coverage.ShouldBe(0);
        reading.Troubles.Single().RuleId.ShouldBe(ReadingTrouble.NoTextLayer);
    }

    [Fact]
    public void A_blank_page_is_not_a_scan()
    {
        var reading = PdfFixture.Read("fake-bold-and-blank-page.pdf");

        reading.Troubles.ShouldBeEmpty();
        reading.Coverage.ShouldBe(1);
    }

    [Fact]
    public void A_password_is_asked_for_and_never_guessed()
    {
        var reading = PdfFixture.Read("password-needed.pdf");

        reading.HasText.ShouldBeFalse();
        reading.Troubles.Single().RuleId.ShouldBe(ReadingTrouble.Encrypted);
        reading.Coverage.ShouldBe(0);
    }

    [Fact]
    public void Restrictions_without_a_password_do_not_prevent_reading()
    {
        var reading = PdfFixture.Read("owner-password-only.pdf");

        reading.Troubles.ShouldBeEmpty();
        reading.Tree.Text.ToString().ShouldBe(PdfFixture.Text("coupures.pdf"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(300)]
    [InlineData(9000)]
    public void A_truncated_file_says_so_in_both_languages(int length)
    {
        var reading = PdfFixture.Read(PdfFixture.Bytes("services-four-pages.pdf")[..length]);

        var trouble = reading.Troubles.Single();
        trouble.RuleId.ShouldBe(ReadingTrouble.Unreadable);
        trouble.Arguments[0].Value.En.ShouldNotBeNullOrWhiteSpace();
        trouble.Arguments[0].Value.Fr.ShouldNotBeNullOrWhiteSpace();
        reading.HasText.ShouldBeFalse();
        reading.Coverage.ShouldBe(0);
    }

    [Fact]
    public void What_is_not_a_pdf_is_named_as_such() =>
        PdfFixture.Read("Bonjour, voici le contrat."u8.ToArray()).Troubles.Single().Arguments[0].Value.Fr.ShouldBe("ce n’est pas un PDF, ou son début est abîmé");

    [Fact]
    public void A_stream_that_unfolds_beyond_the_limit_is_refused()
    {
        var reading = PdfFixture.Read("deflate-bomb.pdf");

        reading.Troubles.Single().Arguments[0].Value.En.ShouldContain("unfolds beyond the limit");
        reading.HasText.ShouldBeFalse();
        reading.Coverage.ShouldBe(0);
    }

    [Fact]
    public void Limits_on_pages_text_and_size_cut_the_reading_and_say_so()
    {
        var fewPages = PdfFixture.Read("services-four-pages.pdf", new() { MaxPages = 2 });
        var littleText = PdfFixture.Read("services-four-pages.pdf", new() { MaxTextLength = 500 });
        var smallFile = PdfFixture.Read("services-four-pages.pdf", new() { MaxFileBytes = 500 });

        fewPages.Coverage.ShouldBe(0.5);
        fewPages.Troubles.Single().Arguments[0].Value.En.ShouldContain("first 2 pages");
        littleText.Tree.Text.Length.ShouldBeInRange(500, 2000);
        littleText.Troubles.Single().RuleId.ShouldBe(ReadingTrouble.Unreadable);
        smallFile.HasText.ShouldBeFalse();
        smallFile.Troubles.Single().RuleId.ShouldBe(ReadingTrouble.Unreadable);
    }

    [Fact]
    public void A_reading_that_takes_too_long_is_stopped_and_says_so()
    {
        var reading = PdfFixture.Read("services-four-pages.pdf", new() { Timeout = TimeSpan.Zero });

        reading.Troubles.ShouldContain(trouble => trouble.Arguments[0].Value.Fr.Contains("trop longue", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_a_cancelled_token_throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Should.Throw<OperationCanceledException>(() => new PdfReader().Read(PdfFixture.Bytes("tiny.pdf"), "tiny.pdf", ReadingOptions.Default, source.Token));
    }

    [Fact]
    public void Damaged_bytes_never_throw()
    {
        var original = PdfFixture.Bytes("tiny.pdf");
        var damage = Gen.Select(Gen.Int[0, original.Length - 1], Gen.Byte);
        var options = new ReadingOptions { Timeout = TimeSpan.FromSeconds(5) };

        damage.Array[1, 12].Sample(changes =>
        {
            var bytes = original.ToArray();
            foreach (var (position, value) in changes)
                bytes[position] = value;

            var reading = PdfFixture.Read(bytes, options);
            (reading.Coverage is >= 0 and <= 1).ShouldBeTrue();
            (reading.HasText || reading.Troubles.Length > 0).ShouldBeTrue();
        }, iter: 300);
    }

    [Fact]
    public void A_file_cut_anywhere_never_throws()
    {
        var original = PdfFixture.Bytes("tiny.pdf");

        Gen.Int[0, original.Length].Sample(length => PdfFixture.Read(original[..length]).Coverage.ShouldBeInRange(0, 1), iter: 100);
    }

    private sealed class TroubleComparer : IEqualityComparer<ReadingTrouble>
    {
        public bool Equals(ReadingTrouble? x, ReadingTrouble? y) => x?.RuleId == y?.RuleId && x!.Arguments.SequenceEqual(y!.Arguments);

        public int GetHashCode(ReadingTrouble trouble) => trouble.RuleId.GetHashCode(StringComparison.Ordinal);
    }
}
