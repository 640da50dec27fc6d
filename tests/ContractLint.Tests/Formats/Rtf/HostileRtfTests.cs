using System.Text;
using ContractLint.Formats;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Rtf;

public sealed class HostileRtfTests
{
    private static string Reason(DocumentReading reading) => reading.Troubles.ShouldHaveSingleItem().Arguments[0].Value.En;

    [Fact]
    public void Deep_nesting_is_read_without_a_deep_stack() =>
        RtfText.Text(new string('{', 20_000) + "au fond" + new string('}', 20_000)).ShouldBe("au fond");

    [Fact]
    public void Notes_in_notes_without_end_are_read() =>
        RtfText.Text(string.Concat(Enumerable.Repeat(@"a{\footnote ", 3_000)) + "au fond" + new string('}', 3_000) + @"\par").ShouldContain("au fond");

    [Fact]
    public void Nesting_beyond_the_limit_leaves_what_stood_before()
    {
        var reading = RtfText.Read(@"Avant.\par" + new string('{', 100_000) + "au fond");

        reading.Tree.Text.ToString().ShouldBe("Avant.");
        Reason(reading).ShouldContain("nested deeper");
    }

    [Fact]
    public void Text_beyond_the_limit_is_cut_and_told()
    {
        var reading = RtfText.Read(@"\par un\par deux\par trois\par", new() { MaxTextLength = 8 });

        reading.Tree.Text.ToString().ShouldBe("un\ndeux");
        Reason(reading).ShouldContain("more text than the limit");
    }

    [Theory]
    [InlineData(@"{\bin999999999 }")]
    [InlineData(@"\u999999999\'")]
    [InlineData(@"\'e")]
    [InlineData(@"\itap999999999\nestcell\nestrow")]
    [InlineData(@"\cell\row\nestcell\nestrow\cell")]
    [InlineData(@"{\listtext{\footnote{\listtext 1.}}}")]
    [InlineData(@"{\fonttbl\f-5\cpg99999 {\f9\fcharset1 ;}}{\f9 \'e9}\par")]
    [InlineData(@"\ls999\ilvl99 x\par")]
    [InlineData(@"{\*\listtable{\list{\listlevel\levelnfc255{\leveltext;}}\listid-1}}{\*\listoverridetable{\listoverride\listid-1\ls1}}\ls1 x\par")]
    [InlineData("\0\0\0\\")]
    public void What_makes_no_sense_is_read_all_the_same(string body) => Should.NotThrow(() => RtfText.Read(body + @"Fin.\par"));

    [Fact]
    public void No_row_of_control_words_makes_the_reader_throw()
    {
        string[] words = [@"\par ", @"\pard ", @"\cell ", @"\row ", @"\nestcell ", @"\nestrow ", @"\intbl ", @"\itap2 ", "{", "}", @"{\footnote ", @"{\header ", @"{\*\annotation ", @"{\listtext ", @"{\upr ", @"{\*\ud ", @"\ls1 ", @"\deleted ", @"\plain ", @"\'e9", @"\u233?", "mot ", @"{\fonttbl ", @"{\stylesheet ", @"{\*\listtable{\list ", @"\listlevel ", @"{\leveltext ", @"{\shp{\*\shpinst{\shptxt "];

        Gen.Int[0, words.Length - 1].Array[1, 60].Sample(picked =>
        {
            var reading = RtfText.ReadWhole(@"{\rtf1 " + string.Concat(picked.Select(index => words[index])));
            return reading.Tree.Root.DescendantsAndSelf().All(node => node.Span.End <= reading.Tree.Text.Length);
        }, iter: 400);
    }

    [Fact]
    public void Any_bytes_after_the_first_are_read_and_twice_alike() =>
        Gen.Byte.Array[0, 300].Sample(bytes =>
        {
            byte[] content = [.. Encoding.ASCII.GetBytes(@"{\rtf1 "), .. bytes];
            DocumentReading Read() => DocumentReaders.Read(content, "a.rtf", ReadingOptions.Default, TestContext.Current.CancellationToken);
            return Read().Tree.Text.ToString() == Read().Tree.Text.ToString();
        }, iter: 400);
}
