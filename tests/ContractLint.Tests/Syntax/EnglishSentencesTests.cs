using Shouldly;
using Xunit;

namespace ContractLint.Tests.Syntax;

public sealed class EnglishSentencesTests
{
    [Theory]
    [InlineData("⟦The term is one year.⟧ ⟦It renews.⟧")]
    [InlineData("⟦Alder Inc. and Birch Ltd. are the parties.⟧ ⟦They agree.⟧")]
    [InlineData("⟦Alder, Inc. The supplier agrees.⟧", "⟦Alder, Inc.⟧ ⟦The supplier agrees.⟧")]
    [InlineData("⟦Some tools, e.g. Figma, i.e. the usual ones.⟧")]
    [InlineData("⟦See No. 5 and Nos. 6-7, vol. 2, p. 4, fig. 3.⟧ ⟦Then stop.⟧")]
    [InlineData("⟦Did they agree?⟧ ⟦No.⟧ ⟦The price changed.⟧")]
    [InlineData("⟦It is a work of art.⟧ ⟦The author keeps it.⟧")]
    [InlineData("⟦Under 12.3 (b) the fee is due.⟧ ⟦See Section 4.1. The rest stands.⟧", "⟦Under 12.3 (b) the fee is due.⟧ ⟦See Section 4.1.⟧ ⟦The rest stands.⟧")]
    [InlineData("⟦Sent with v. 2 of the plan.⟧")]
    [InlineData("⟦Made in the U.S. Government offices.⟧")]
    [InlineData("⟦It is sold in the U.S. The price is fixed.⟧", "⟦It is sold in the U.S.⟧ ⟦The price is fixed.⟧")]
    [InlineData("⟦Calls run from 9 a.m. to 5 p.m. on weekdays.⟧")]
    [InlineData("⟦The office closes at 5 p.m. Please call before.⟧", "⟦The office closes at 5 p.m.⟧ ⟦Please call before.⟧")]
    [InlineData("⟦Mr. J. R. Hale, Dr. Moss and Prof. Lane attend.⟧")]
    [InlineData("⟦Visit www.example.com or mail a.b@example.com.⟧ ⟦Thanks!⟧")]
    [InlineData("⟦The \"Services.\"⟧ ⟦They include design.⟧")]
    [InlineData("⟦He called it “free.”⟧ ⟦We did not.⟧")]
    [InlineData("⟦“Agreement.” means this document.⟧")]
    [InlineData("⟦(The fee is fixed.)⟧ ⟦It never moves.⟧")]
    [InlineData("⟦The Provider shall (i) deliver; (ii) train; and (iii) maintain.⟧")]
    [InlineData("⟦We wait... and then we go.⟧ ⟦Well...⟧ ⟦No.⟧")]
    [InlineData("⟦We wait . . . and then we go.⟧")]
    [InlineData("⟦Really?⟧ ⟦Yes!⟧ ⟦Fine.⟧")]
    [InlineData("⟦The supplier shall provide\nthe services set out in\nExhibit A.⟧ ⟦It shall do so\npromptly.⟧")]
    [InlineData("⟦hi there,⟧\n\n⟦need a site asap⟧\n\n⟦cheers⟧")]
    [InlineData("⟦We need:⟧\n⟦* a logo⟧\n⟦(a) A site⟧\n⟦2) a flyer⟧")]
    [InlineData("⟦The price is $1,000.50 per day, or 3.5% more.⟧")]
    [InlineData("⟦Payment of 500.⟧ ⟦30 days net.⟧")]
    [InlineData("⟦On Jan. 5, 2026 and Sept. 6, 2026 we met.⟧")]
    [InlineData("⟦Alder Corp. shall pay Birch Co. its fee.⟧")]
    [InlineData("⟦thanks 🙏⟧ ⟦We will call you.⟧")]
    [InlineData("⟦Smith et al. agree, cf. Annex 2.⟧")]
    [InlineData("⟦4. Fees. The client pays.⟧", "⟦4. Fees.⟧ ⟦The client pays.⟧")]
    [InlineData("⟦A. Recitals⟧")]
    [InlineData("⟦The fee is due.⟧ ⟦(b) The client pays it.⟧")]
    [InlineData("⟦INTELLECTUAL PROPERTY⟧")]
    [InlineData("⟦No full stop at the end⟧")]
    [InlineData("⟦the deadline is friday.⟧ ⟦please confirm.⟧")]
    [InlineData("⟦Fill in {{client.name}}. [Date] is to follow.⟧", "⟦Fill in {{client.name}}.⟧ ⟦[Date] is to follow.⟧")]
    public void English_text_is_cut_at_the_marks(string given, string? expected = null) =>
        MarkedSentences.Recut(given).ShouldBe(expected ?? given);
}
