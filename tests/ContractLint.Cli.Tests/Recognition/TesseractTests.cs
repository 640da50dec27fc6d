using ContractLint.Cli.Recognition;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests.Recognition;

/// <summary>What is made of what Tesseract prints, and how it is run; tests/interop/ocr.py runs the real one.</summary>
public sealed class TesseractTests
{
    private const string Table =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
        + "1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t\n"
        + "5\t1\t1\t1\t1\t1\t100\t200\t60\t20\t96.5\tLe\r\n"
        + "5\t1\t1\t1\t1\t2\t170\t200\t150\t25\t91\tprestataire\n"
        + "5\t1\t1\t1\t2\t1\t100\t240\t90\t20\t12\tlivre\n"
        + "5\t1\t2\t1\t1\t1\t100\t300\t90\t20\t95\t \n"
        + "5\t1\t2\t1\t1\tone\tx\t300\t90\t20\t95\tdamaged\n"
        + "5\t1\t2\n";

    [Fact]
    public void Words_come_with_their_line_place_and_confidence()
    {
        var words = TesseractTable.Read(Table);

        words.Select(word => word.Text).ShouldBe(["Le", "prestataire", "livre"]);
        words.Select(word => word.Line).ShouldBe([1, 1, 2]);
        (words[1].Left, words[1].Top, words[1].Right, words[1].Bottom).ShouldBe((170, 200, 320, 225));
        words[2].Confidence.ShouldBe(0.12, 0.001);
    }

    [Theory]
    [InlineData("List of available languages in \"/usr/share/tessdata/\" (3):\neng\nfra\nosd\n", "-l fra+eng --psm 1")]
    [InlineData("List of available languages (1):\neng\n", "-l eng --psm 3")]
    [InlineData("List of available languages (2):\ndeu\nosd\n", "--psm 1")]
    [InlineData("", "--psm 3")]
    public void It_is_asked_for_the_languages_it_has(string list, string arguments) =>
        string.Join(' ', TesseractLanguages.From(list).Arguments).ShouldBe(arguments);

    [Fact]
    public void A_program_that_does_not_exist_reads_nothing() =>
        BoundedProcess.Run(Path.Combine(Path.GetTempPath(), "no-such-program"), [], default, TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken).ShouldBeNull();

    [Fact]
    public void It_is_looked_for_on_the_path_and_in_no_relative_folder()
    {
        var folder = Directory.CreateTempSubdirectory("contractlint-");
        try
        {
            var program = Path.Combine(folder.FullName, OperatingSystem.IsWindows() ? "tesseract.exe" : "tesseract");
            File.WriteAllText(program, "");

            TesseractLocator.Find(name => name is "PATH" ? folder.FullName : null).ShouldBe(program);
            TesseractLocator.Find(name => name is "PATH" ? Path.GetRelativePath(Environment.CurrentDirectory, folder.FullName) : null).ShouldNotBe(program);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
