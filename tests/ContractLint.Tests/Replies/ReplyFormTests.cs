using ContractLint.Configuration;
using ContractLint.Replies;
using ContractLint.Semantics;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Replies;

/// <summary>Which form an answer takes, and what it says to whom.</summary>
public sealed class ReplyFormTests
{
    private const string Tender = """
        Règlement de la consultation : refonte du site de la commune. Le pouvoir adjudicateur passe ce marché public en procédure adaptée.
        Chaque candidat remettra gratuitement un audit complet du site actuel. Montant estimé : 40 000 € HT.
        """;

    [Fact]
    public void A_public_buyer_is_asked_and_its_terms_are_not_negotiated()
    {
        var reply = ReplyTo(Tender);

        reply.Form.ShouldBe(ReplyForm.QuestionToBuyer);
        reply.Letter.ShouldStartWith("Madame, Monsieur,");
        reply.Letter.ShouldContain("peut-elle être précisée ou levée");
        reply.Letter.ShouldNotContain("cadrage");
    }

    [Fact]
    public void Who_says_tu_is_answered_with_tu_where_the_user_allows_it()
    {
        const string brief = "Salut ! Tu pourrais nous faire un petit audit gratuit de notre site avant le devis ? Dis-moi ce que tu en penses. Budget : 3 000 € HT.";

        ReplyTo(brief, ("reply.address", "tu")).Letter.ShouldContain("te donneront une première idée");
        ReplyTo(brief).Letter.ShouldContain("vous donneront une première idée");
    }

    [Fact]
    public void A_list_of_tools_more_than_a_year_old_shows_its_date()
    {
        const string brief = "Bonjour, merci de nous faire un audit gratuit de notre site avant le devis : il est lent. Budget : 3 000 € HT.";

        ReplyTo(brief, new ReplyOptions { Today = new(2028, 1, 1) }).Letter.ShouldContain("(2026-11)");
        ReplyTo(brief, new ReplyOptions { Today = new(2026, 12, 1) }).Letter.ShouldNotContain("(2026-11)");
    }

    [Fact]
    public void The_users_own_tools_take_the_place_of_ours()
    {
        const string brief = "Bonjour, merci de nous faire un audit gratuit de notre site avant le devis : il est lent. Budget : 3 000 € HT.";
        var letter = ReplyTo(brief, ("reply.tools.fr", "[Chronomètre Nord | lent/vitesse | combien de secondes prend une page]")).Letter;

        letter.ShouldContain("Chronomètre Nord (combien de secondes prend une page)");
        letter.ShouldNotContain("PageSpeed");
    }

    private static Reply ReplyTo(string text, params (string Name, string Value)[] settings) => ReplyTo(text, ReplyOptions.Default, settings);

    private static Reply ReplyTo(string text, ReplyOptions options, params (string Name, string Value)[] settings)
    {
        var config = new AnalyzerConfig { Kind = DocumentKind.Brief, Settings = [.. settings.Select(setting => ContractLinter.Settings.Read(setting.Name, setting.Value).ShouldNotBeNull())] };
        return ReplyComposer.Compose(new ContractLinter(config).LintText(text, "brief.txt", cancellationToken: TestContext.Current.CancellationToken), options);
    }
}
