using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Text;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("Le PRESTATAIRE paie", "le prestataire paie")]
    [InlineData("l'audit, qu’un client", "l' audit qu' un client")]
    [InlineData("L’Éditeur jusqu'à aujourd'hui", "l' éditeur jusqu' à aujourd'hui")]
    [InlineData("Quelqu’un, quelqu'une et quelqu'autre", "quelqu'un quelqu'une et quelqu' autre")]
    [InlineData("client's don't it's", "client 's don't it 's")]
    [InlineData("non-concurrence", "non concurrence")]
    [InlineData("prestataire·s client(e) salarié(e)s consultant.e.s", "prestataire client salarié consultant")]
    [InlineData("clause(s) of the party(ies)", "clause of the party")]
    [InlineData("21h30 5k€ 200,50 1.000,00", "21 h 30 5 k € 200,50 1.000,00")]
    [InlineData("10 % § 5 $20", "10 % § 5 $ 20")]
    [InlineData("b2b mp3", "b2b mp3")]
    [InlineData("œuvre ﬁn ex æquo", "oeuvre fin ex aequo")]
    [InlineData("e\u0301te\u0301 C\u0327a", "été ça")]
    [InlineData("con\u00ADcurrence pres\u200Btataire", "concurrence prestataire")]
    [InlineData("ÉTÉ ÀÂÇ", "été àâç")]
    [InlineData("Fin. Le début", "fin le début")]
    [InlineData("🙂 — …", "")]
    public void Words_have_their_normal_form(string text, string words) =>
        string.Join(' ', WordScanner.Scan(text).Select(word => word.Normal)).ShouldBe(words);

    [Fact]
    public void A_word_after_a_hyphen_says_so() =>
        WordScanner.Scan("rendez-vous donnez - moi").Select(word => word.FollowsHyphen).ShouldBe([false, true, false, false]);

    [Fact]
    public void Spans_are_positions_in_the_text_and_cover_what_is_written()
    {
        var text = new SourceText("... L'accord client(e)s.");

        WordScanner.Scan(text, new(4, 19)).Select(word => text[word.Span]).ShouldBe(["L'", "accord", "client(e)s"]);
    }

    [Fact]
    public void Words_are_in_order_and_lie_inside_the_span() =>
        Gen.Int[0, 27].Select(index => "aé'’-·.(e)s 12,§€\u0301\u00ADœ🙂L"[index % 23]).Array[0, 30].Select(characters => new string(characters)).Sample(text =>
        {
            var position = 0;
            foreach (var word in WordScanner.Scan(text))
            {
                word.Span.Start.ShouldBeGreaterThanOrEqualTo(position);
                word.Span.Length.ShouldBeGreaterThan(0);
                position = word.Span.End;
            }

            position.ShouldBeLessThanOrEqualTo(text.Length);
        });
}
