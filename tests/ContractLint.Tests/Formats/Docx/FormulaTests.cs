using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Docx;

public sealed class FormulaTests
{
    [Fact]
    public void A_revision_of_prices_keeps_its_brackets() =>
        Text($"{T("P = P0 × ")}<m:d><m:e>{T("0,15 + 0,85 × ")}<m:f><m:num>{T("S")}</m:num><m:den>{T("S0")}</m:den></m:f></m:e></m:d>")
            .ShouldBe("P = P0 × (0,15 + 0,85 × S/S0)");

    [Fact]
    public void A_fraction_of_sums_is_bracketed() =>
        Text($"<m:f><m:num>{T("a + b")}</m:num><m:den>{T("c − d")}</m:den></m:f>").ShouldBe("(a + b)/(c − d)");

    [Fact]
    public void What_is_in_brackets_is_not_bracketed_twice() =>
        Text($"<m:f><m:num><m:d><m:e>{T("a + b")}</m:e></m:d></m:num><m:den>{T("c")}</m:den></m:f>").ShouldBe("(a + b)/c");

    [Fact]
    public void Brackets_are_the_ones_drawn() =>
        Text($"""<m:d><m:dPr><m:begChr m:val="["/><m:sepChr m:val=";"/><m:endChr m:val="]"/></m:dPr><m:e>{T("a")}</m:e><m:e>{T("b")}</m:e></m:d>""").ShouldBe("[a;b]");

    [Fact]
    public void Powers_and_indices_are_marked() =>
        Text($"<m:sSubSup><m:e>{T("x")}</m:e><m:sub>{T("i")}</m:sub><m:sup>{T("n+1")}</m:sup></m:sSubSup>").ShouldBe("x_i^(n+1)");

    [Fact]
    public void A_function_stands_apart_from_what_it_is_of() =>
        Text($"<m:func><m:fName>{T("log")}</m:fName><m:e>{T("x")}</m:e></m:func>").ShouldBe("log x");

    [Fact]
    public void Roots_and_sums_have_their_signs()
    {
        Text($"<m:rad><m:radPr><m:degHide/></m:radPr><m:deg/><m:e>{T("x+1")}</m:e></m:rad>").ShouldBe("√(x+1)");
        Text($"""<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{T("i=1")}</m:sub><m:sup>{T("n")}</m:sup><m:e>{T("x")}</m:e></m:nary>""").ShouldBe("∑_(i=1)^n x");
    }

    [Fact]
    public void Fractions_in_fractions_without_end_are_read()
    {
        var formula = string.Concat(Enumerable.Repeat("<m:f><m:num>", 3_000)) + T("a+b") + string.Concat(Enumerable.Repeat("</m:num><m:den/></m:f>", 3_000));

        Text(formula).ShouldContain("a+b");
    }

    private static string Text(string formula) => new DocxFile($"<w:p><m:oMath>{formula}</m:oMath></w:p>").Text();

    private static string T(string text) => $"<m:r><m:t>{text}</m:t></m:r>";
}
