using ContractLint.Syntax;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Syntax;

public sealed class TypedLabelTests
{
    [Theory]
    [InlineData("Article 7 – Non-concurrence", "7", "Article 7 –")]
    [InlineData("ARTICLE 7 : PRIX", "7", "ARTICLE 7 :")]
    [InlineData("Article 7. Prix", "7", "Article 7.")]
    [InlineData("Article 7 bis - Prix", "7 bis", "Article 7 bis -")]
    [InlineData("Art. 12 Prix", "12", "Art. 12")]
    [InlineData("ARTICLE PREMIER", "1", "ARTICLE PREMIER")]
    [InlineData("Article 1er – Objet", "1", "Article 1er –")]
    [InlineData("ARTICLE IV", "IV", "ARTICLE IV")]
    [InlineData("Section 3.1 Fees", "3.1", "Section 3.1")]
    [InlineData("Clause 4: Term", "4", "Clause 4:")]
    [InlineData("Annexe 2 – Planning", "Annexe 2", "Annexe 2 –")]
    [InlineData("ANNEXE n° 2", "Annexe 2", "ANNEXE n° 2")]
    [InlineData("Exhibit A", "Exhibit A", "Exhibit A")]
    [InlineData("SCHEDULE 1 Prices", "Schedule 1", "SCHEDULE 1")]
    [InlineData("7.2 Le Prestataire s'engage", "7.2", "7.2")]
    [InlineData("7.2.1. Le Prestataire", "7.2.1", "7.2.1.")]
    [InlineData("7. Prix", "7", "7.")]
    [InlineData("7 – Prix", "7", "7 –")]
    [InlineData("7.\tPrix", "7", "7.")]
    [InlineData("7.2 the Supplier shall", "7.2", "7.2")]
    [InlineData("§ 5 Prix", "§ 5", "§ 5")]
    [InlineData("§5.1 Prix", "§ 5.1", "§5.1")]
    [InlineData("a) le logo", "a)", "a)")]
    [InlineData("(b) the site", "(b)", "(b)")]
    [InlineData("(iv) the flyer", "(iv)", "(iv)")]
    [InlineData("(12) the poster", "(12)", "(12)")]
    [InlineData("IV. Prix", "IV", "IV.")]
    [InlineData("II – Durée", "II", "II –")]
    [InlineData("1° le logo", "1°", "1°")]
    [InlineData("1) le logo", "1)", "1)")]
    [InlineData("- un logo", "-", "-")]
    [InlineData("-un logo", "-", "-")]
    [InlineData("– un logo", "–", "–")]
    [InlineData("• un logo", "•", "•")]
    [InlineData("* un logo", "*", "*")]
    [InlineData("▪ un logo", "▪", "▪")]
    [InlineData("\uF0B7 un logo", "•", "\uF0B7")]
    [InlineData("o Un logo", "o", "o")]
    [InlineData("→ un logo", "→", "→")]
    [InlineData("✓ un logo", "✓", "✓")]
    [InlineData("[x] un logo", "[x]", "[x]")]
    public void A_label_is_found_as_it_is_cited(string text, string cited, string written)
    {
        var label = TypedLabel.Find(text).ShouldNotBeNull();

        label.Text.ShouldBe(cited);
        text[..label.Length].ShouldBe(written);
    }

    [Theory]
    [InlineData("2 000 € HT par jour")]
    [InlineData("2.000 € HT")]
    [InlineData("12 mois de préavis")]
    [InlineData("2026 budget")]
    [InlineData("2026. Budget")]
    [InlineData("1er janvier 2026")]
    [InlineData("3.5 % par an")]
    [InlineData("1.5 M€ de budget")]
    [InlineData("2.5 days a week")]
    [InlineData("10.30 am")]
    [InlineData("12. 03. 2026")]
    [InlineData("12.03.2026 Réunion")]
    [InlineData("01.02.03.04.05")]
    [InlineData("12 – 15 jours")]
    [InlineData("M. Duval est absent")]
    [InlineData("MM. Duval et Roux")]
    [InlineData("p. 4 du dossier")]
    [InlineData("J. P. Duval")]
    [InlineData("Article 7 applies to all")]
    [InlineData("Annexe 2, jointe au contrat")]
    [InlineData("article 7 du code")]
    [InlineData("Section leader")]
    [InlineData("(re)définir le site")]
    [InlineData("-5 % sur tout")]
    [InlineData("o tempora")]
    [InlineData("---")]
    [InlineData("Le Prestataire")]
    [InlineData("a été livré")]
    [InlineData("")]
    public void Amounts_dates_initials_and_sentences_are_no_labels(string text) => TypedLabel.Find(text).ShouldBeNull();

    [Theory]
    [InlineData("12.3.", "12.3")]
    [InlineData("Article 7 –", "7")]
    [InlineData("7", "7")]
    [InlineData("(b)", "(b)")]
    [InlineData("•", "•")]
    [InlineData("\uF0B7", "•")]
    [InlineData("Étape une", "Étape une")]
    public void A_computed_label_is_cited_like_a_typed_one(string computed, string cited) => TypedLabel.Parse(computed).Text.ShouldBe(cited);

    [Fact]
    public void Any_text_has_a_label_within_its_bounds_or_none() =>
        Gen.Int[0, 23].Select(index => "Article 12.)(iv°§-•M\tbn[x"[index]).Array[0, 12].Select(letters => new string(letters)).Sample(text =>
        {
            if (TypedLabel.Find(text) is { } label)
                label.Length.ShouldBeInRange(1, text.Length);
        });
}
