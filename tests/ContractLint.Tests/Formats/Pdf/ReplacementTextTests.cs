using ContractLint.Diagnostics;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>What a file says its marks stand for.</summary>
public class ReplacementTextTests
{
    [Fact]
    public void A_ligature_is_the_letters_it_stands_for() =>
        Text("(The of) Tj /Span << /ActualText <FEFF00660069> >> BDC (q) Tj EMC (ce is open.) Tj").ShouldBe("The office is open.");

    [Fact]
    public void Words_drawn_as_one_shape_have_their_spaces() =>
        Text("(The fee is ) Tj /Span << /ActualText (ten thousand euros) >> BDC (XXXX) Tj EMC ( a year.) Tj").ShouldBe("The fee is ten thousand euros a year.");

    [Fact]
    public void A_hyphen_put_there_by_a_program_breaks_a_line_and_no_word() =>
        Text("(Le prestataire et le con) Tj /Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC 0 -15 Td (sultant se r\\351unissent chaque mois.) Tj")
            .ShouldBe("Le prestataire et le consultant se réunissent chaque mois.");

    [Fact]
    public void What_stands_for_nothing_is_left_out() =>
        Text("(Signed) Tj /Span << /ActualText () >> BDC (~~~) Tj EMC ( in Paris.) Tj").ShouldBe("Signed\tin Paris.");

    [Fact]
    public void The_figures_drawn_are_those_that_are_read()
    {
        var reading = PdfFixture.Read(new PdfFile().Page("BT /F1 12 Tf 72 700 Td (The penalty is ) Tj /Span << /ActualText (100) >> BDC (9000) Tj EMC ( euros a day.) Tj ET").ToBytes());

        reading.Tree.Text.ToString().ShouldBe("The penalty is 9000 euros a day.");
        reading.Troubles.Single().RuleId.ShouldBe(ReadingTrouble.RenderMismatch);
    }

    private static string Text(string drawing)
    {
        var reading = PdfFixture.Read(new PdfFile().Page($"BT /F1 12 Tf 72 700 Td {drawing} ET").ToBytes());
        reading.Troubles.ShouldBeEmpty();
        return reading.Tree.Text.ToString();
    }
}
