using ContractLint.Text;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("Bonjour, nous cherchons un rédacteur pour notre boutique.", Language.French)]
    [InlineData("Merci de nous envoyer votre devis avant vendredi.", Language.French)]
    [InlineData("bonjour je cherche quelqu un pour refaire mon site", Language.French)]
    [InlineData("Hi, we are looking for a writer for our shop.", Language.English)]
    [InlineData("The Contractor shall deliver the work by the agreed date.", Language.English)]
    [InlineData("need a logo asap, can you do it?", Language.English)]
    public void A_text_has_the_language_of_its_little_words(string text, Language expected) => ModelOf(text).Language.ShouldBe(expected);

    [Fact]
    public void A_paragraph_of_another_language_keeps_its_own()
    {
        var model = ModelOf("""
            Le présent contrat est conclu entre les parties pour la durée de la mission et selon les conditions qui suivent,
            dans le respect des lois et avec le soin que chacune des parties attend de l'autre pour la réussite du projet.

            The Contractor shall not work for any other client during the term of this agreement.
            """);

        model.Language.ShouldBe(Language.French);
        model.Sentences.Select(sentence => sentence.Language).ShouldBe([Language.French, Language.English]);
    }

    [Fact]
    public void A_short_paragraph_has_the_language_of_the_document()
    {
        var model = ModelOf("Nous cherchons un consultant pour les sujets qui suivent.\n\nAudit SEO\n\nVotre devis est attendu dans la semaine.");

        model.Sentences.ShouldAllBe(sentence => sentence.Language == Language.French);
    }

    [Fact]
    public void What_the_user_says_wins() =>
        ModelOf("Le contrat est signé par les parties.", language: Language.English).Sentences[0].Language.ShouldBe(Language.English);
}
