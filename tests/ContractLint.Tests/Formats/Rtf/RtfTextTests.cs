using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Rtf;

public sealed class RtfTextTests
{
    [Theory]
    [InlineData(@"Le Prestataire \b s'engage\b0 .\par", "Le Prestataire s'engage.")]
    [InlineData(@"soci\'e9t\'e9 \'ab X \'bb\par", "société « X »")]
    [InlineData(@"soci\u233\'e9t\u233?, d\u8217\'92accord\par", "société, d’accord")]
    [InlineData(@"{\uc0 \u8364}{\uc2 \u233ee!}\par", "€é!")]
    [InlineData(@"\u-10179?\u-8704?\par", "😀")]
    [InlineData(@"{\f2 \'cf\'f0\'e8}\par", "При")]
    [InlineData(@"{\f3 \'8e\'88}\par", "éà")]
    [InlineData(@"{\f1 \'b7} un\par", "• un")]
    [InlineData(@"a\~b\_c\-d\par", "a\u00A0b-cd")]
    [InlineData(@"\lquote a\rquote  \ldblquote b\rdblquote  \endash \emdash  \bullet\par", "‘a’ “b” –— •")]
    [InlineData("un\r\nmot\\par", "unmot")]
    [InlineData(@"Nom\tab Date\line suite\par", "Nom\tDate\nsuite")]
    [InlineData(@"\{a\}\\\par", @"{a}\")]
    [InlineData(@"un\par deux\par\par trois", "un\ndeux\ntrois")]
    [InlineData("un\\\ndeux", "un\ndeux")]
    [InlineData(@"avant{\*\unknown {\b loin} texte} apr\'e8s\par", "avant après")]
    [InlineData(@"avant {\pict\wmetafile8 0102030a} apr\'e8s\par", "avant  après")]
    [InlineData(@"avant {\pict\bin3 }{}} apr\'e8s\par", "avant  après")]
    [InlineData(@"voir {\field{\*\fldinst HYPERLINK ""https://x.example/""}{\fldrslt notre site}}.\par", "voir notre site.")]
    [InlineData(@"{\upr{faux}{\*\ud{vrai}}} texte\par", "vrai texte")]
    [InlineData(@"{\object\objemb{\*\objdata 0105}{\result tableau}}\par", "tableau")]
    [InlineData(@"mot{\xe index}{\tc table} suite\par", "mot suite")]
    public void Text_is_what_the_page_shows(string body, string expected) => RtfText.Text(body).ShouldBe(expected);

    [Theory]
    [InlineData(@"{\rtf1\mac \'8et\'8e\par}", "été")]
    [InlineData(@"{\rtf1\pca \'82t\'82\par}", "été")]
    [InlineData(@"{\rtf1\ansi\ansicpg1250 \'b9\par}", "ą")]
    [InlineData("  {\\rtf1 texte\\par}", "texte")]
    [InlineData(@"{\rtf1 texte\par}}} et la suite", "texte")]
    public void The_file_says_how_its_letters_are_written(string rtf, string expected) => RtfText.ReadWhole(rtf).Tree.Text.ToString().ShouldBe(expected);

    [Fact]
    public void A_file_cut_short_is_read_as_far_as_it_goes_and_told()
    {
        var reading = RtfText.ReadWhole(@"{\rtf1 Le Prestataire {\b s'engage");

        reading.Tree.Text.ToString().ShouldBe("Le Prestataire s'engage");
        reading.Troubles.ShouldHaveSingleItem().Arguments[0].Value.En.ShouldContain("cut short");
        reading.Coverage.ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData(@"{\field{\*\fldinst{ FORMCHECKBOX }{{\*\formfield{\fftype1\ffres1\ffdefres0{\*\ffname C}}}}}{\fldrslt }} net", "☒ net")]
    [InlineData(@"{\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1\ffres25\ffdefres0}}}{\fldrslt }} net", "☐ net")]
    [InlineData(@"{\field{\*\fldinst FORMDROPDOWN {\*\formfield{\fftype2\ffhaslistbox\ffres1{\*\ffl 30}{\*\ffl 90}}}}{\fldrslt 90}} net", "90 net")]
    [InlineData(@"{\field{\*\fldinst FORMDROPDOWN {\*\formfield{\fftype2\ffres7{\*\ffl 30}}}}{\fldrslt 45}} net", "45 net")]
    [InlineData(@"{\field{\*\fldinst FORMTEXT {\*\formfield{\fftype0{\*\ffdeftext 9}}}}{\fldrslt 4 500}} net", "4 500 net")]
    public void A_field_of_a_form_shows_its_state(string body, string expected) => RtfText.Text(body + @"\par").ShouldBe(expected);
}
