using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

public class PdfOriginTests
{
    // A5 and A4 in points.
    [Theory]
    [InlineData("contrat-deux-colonnes.pdf", 596, 843)]
    [InlineData("services-four-pages.pdf", 421, 597)]
    [InlineData("coupures.pdf", 421, 597)]
    [InlineData("rotated.pdf", 421, 597)]
    public void Every_character_has_a_box_on_its_page(string name, double width, double height)
    {
        var tree = PdfFixture.Read(name).Tree;

        for (var i = 0; i < tree.Text.Length; i++)
        {
            var origin = tree.Origins.At(i).ShouldBeOfType<PdfOrigin>();
            origin.Page.ShouldBeInRange(1, tree.PageCount!.Value);
            (origin.Box.Left >= 0 && origin.Box.Bottom >= 0 && origin.Box.Right <= width && origin.Box.Top <= height).ShouldBeTrue($"{origin.Box} of '{tree.Text[i]}' at {i}");
            (origin.Box.Width >= 0 && origin.Box.Height > 0).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("services-four-pages.pdf")]
    [InlineData("coupures.pdf")]
    public void The_text_of_one_column_goes_down_its_pages_and_along_its_lines(string name)
    {
        var reading = PdfFixture.Read(name);
        var body = reading.Tree.Root.Children.Single(node => node.Part is PartKind.Body).Span;
        var words = reading.Tree.Origins.Segments.Where(segment => body.Contains(segment.Span)).Select(segment => (PdfOrigin)segment.Origin).ToList();

        foreach (var (word, next) in words.Zip(words.Skip(1)))
        {
            var goesOn = next.Page > word.Page || next.Box.Top < word.Box.Bottom + 4 || (Math.Abs(next.Box.Bottom - word.Box.Bottom) < 6 && next.Box.Left >= word.Box.Left);
            goesOn.ShouldBeTrue($"{word.Page} {word.Box} then {next.Page} {next.Box}");
        }
    }

    [Fact]
    public void A_quotation_is_as_wide_on_the_page_as_its_characters()
    {
        var tree = PdfFixture.Read("table-and-list.pdf").Tree;
        var position = tree.Text.ToString().IndexOf("server", StringComparison.Ordinal);
        var (first, last) = ((PdfOrigin)tree.Origins.At(position)!, (PdfOrigin)tree.Origins.At(position + 5)!);

        first.Page.ShouldBe(1);
        last.Box.Left.ShouldBeGreaterThan(first.Box.Left + 15);
        last.Box.Right.ShouldBe(first.Box.Right, 6);
        first.Edges.Length.ShouldBe("server.".Length + 1);
    }

    [Fact]
    public void A_word_joined_over_a_line_end_keeps_the_places_of_both_halves()
    {
        var tree = PdfFixture.Read("coupures.pdf").Tree;
        var position = tree.Text.ToString().IndexOf("Le prestataire", StringComparison.Ordinal) + 3;
        var (start, end) = ((PdfOrigin)tree.Origins.At(position)!, (PdfOrigin)tree.Origins.At(position + 9)!);

        end.Box.Top.ShouldBeLessThan(start.Box.Bottom + 4);
        end.Box.Left.ShouldBeLessThan(start.Box.Left);
    }
}
