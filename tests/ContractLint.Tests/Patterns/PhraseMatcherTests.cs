using ContractLint.Patterns;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Patterns.PatternsTestSupport;

namespace ContractLint.Tests.Patterns;

public class PhraseMatcherTests
{
    [Theory]
    // A word: any case, any apostrophe, hyphens as spaces.
    [InlineData("exclusivité", "Une EXCLUSIVITÉ totale.", "exclusivité")]
    [InlineData("exclusivity", "Exclusivity, again: exclusivity.", "exclusivity|exclusivity")]
    [InlineData("s'interdit", "Il s’interdit de venir.", "s' interdit")]
    [InlineData("l'audit", "Après l'audit, l`AUDIT.", "l' audit|l' audit")]
    [InlineData("non-concurrence", "Clause de non concurrence et de non‑concurrence", "non concurrence|non concurrence")]
    [InlineData("non-compete", "a non-compete or a non compete, not a noncompete", "non compete|non compete")]
    [InlineData("5 k€", "un forfait de 5k€ ou 5 K€", "5 k €|5 k €")]
    [InlineData("client's", "the Client’s consent, the clients consent", "client 's")]
    [InlineData("facture", "la facture, facturé, FACTURÉE, factures", "facture")]
    // A stem.
    [InlineData("concurren*", "un concurrent, la concurrence, concurren, concours", "concurrent|concurrence|concurren")]
    [InlineData("compet*", "to compete; a competitor; complete", "compete|competitor")]
    [InlineData("d'entrepr*", "le droit d'entreprendre", "d' entreprendre")]
    [InlineData("pénal* de retard", "des pénalités de retard", "pénalités de retard")]
    // A group.
    [InlineData("(a | b c | dette*)", "Il y a b, puis b c, des dettes.", "a|b c|dettes")]
    [InlineData("droit (moral | de (suite | retrait))", "droit moral, droit de retrait, droit de vote", "droit moral|droit de retrait")]
    [InlineData("l'(audit | avis)", "l'audit, l’avis, l'ami", "l' audit|l' avis")]
    [InlineData("<client>'s consent", "the {client:Client}'s consent", "client 's consent")]
    // Something optional.
    [InlineData("non compete clause?", "a non compete clause", "non compete")]
    [InlineData("strictly? (at all)? forbidden", "strictly forbidden, at all forbidden", "strictly forbidden|forbidden|at all forbidden|forbidden")]
    [InlineData("doit l'immédiat? respecter", "doit respecter; doit l'immédiat respecter", "doit respecter|doit l' immédiat respecter")]
    [InlineData("pay <client>? on <date>", "pay {client:the Client} on {date:1 May}; pay on {date:2 June}", "pay the client on 1 may|pay on 2 june")]
    // A gap.
    [InlineData("a ..2 b", "a b; a x b; a x x b; a x x x b", "a b|a x b|a x x b")]
    [InlineData("shall .. indemnify", "shall 1 2 3 4 5 6 7 8 indemnify", "shall 1 2 3 4 5 6 7 8 indemnify")]
    [InlineData("shall .. indemnify", "shall 1 2 3 4 5 6 7 8 9 indemnify", "")]
    [InlineData("de ..faire", "de ne rien faire", "de ne rien faire")]
    [InlineData("a ..20 b", "a 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 b", "a 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 b")]
    [InlineData("a ..20 b", "a 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 b", "")]
    // Both in the sentence.
    [InlineData("pénalité & retard", "En cas de retard, une pénalité est due.", "retard une pénalité")]
    [InlineData("late fee & day*", "a late fee for each day", "late fee for each day")]
    [InlineData("a & b & c", "c x b x a", "c x b x a")]
    [InlineData("a & b & c", "c x b x x", "")]
    [InlineData("a & b", "a a x b b a", "a a x b|a x b|b b a|b a")]
    // A symbol, over one word or several.
    [InlineData("pénalité de <money>", "une pénalité de {money:500 €} par jour", "pénalité de 500 €")]
    [InlineData("<provider> <forbid> ..12 (concurren* | activité similaire)", "{provider:Le Prestataire} {forbid:s'interdit} de travailler pour un concurrent.", "le prestataire s' interdit de travailler pour un concurrent")]
    [InlineData("<provider> <forbid> ..12 (compet* | similar business)", "{provider:The Contractor} {forbid:shall not} engage in any similar business.", "the contractor shall not engage in any similar business")]
    [InlineData("<not>", "{not:not} now, {not:not} ever", "not|not")]
    [InlineData("pay ..3 soon", "pay {money:5 000 €} soon", "pay 5 000 € soon")]
    public void A_phrase_finds_its_words(string phrase, string sentence, string expected) =>
        Find(phrase, sentence).ShouldBe(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("pénalité", "une penalite de retard", true, "penalite")]
    [InlineData("pénalité", "une penalite de retard", false, "")]
    [InlineData("pénal*", "des penalites", true, "penalites")]
    [InlineData("pénal*", "des penalites", false, "")]
    // Four letters are too few to guess, and a bare letter never stands for an accented one.
    [InlineData("côté", "a cote de", true, "")]
    [InlineData("facture", "prix facturé", true, "")]
    [InlineData("facture*", "prix facturé", true, "")]
    [InlineData("réévaluation", "reevaluation", true, "reevaluation")]
    // An accented word still is itself.
    [InlineData("pénalité", "une pénalité", true, "pénalité")]
    public void An_accent_may_be_missing_only_where_the_paragraph_has_none(string phrase, string sentence, bool withoutAccents, string expected) =>
        Find(phrase, sentence, withoutAccents).ShouldBe(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Two_accented_words_may_share_their_bare_form()
    {
        var matcher = new PhraseMatcher([Parse("répété"), Parse("repété"), Parse("répét*"), Parse("repét*"), Parse("repete")]);

        matcher.Match(Annotate("repete", withoutAccents: true)).Select(match => match.Phrase).ShouldBe([0, 1, 2, 3, 4]);
        matcher.Match(Annotate("repete")).Select(match => match.Phrase).ShouldBe([4]);
        matcher.Match(Annotate("répété")).Select(match => match.Phrase).ShouldBe([0, 2]);
    }

    [Fact]
    public void Matches_come_in_order_of_start_then_phrase_and_are_the_shortest_of_each_start()
    {
        var matcher = new PhraseMatcher([Parse("b"), Parse("a ..5 b"), Parse("a b?"), Parse("(b | c)")]);

        matcher.Match(Annotate("a b c b")).ShouldBe(
        [
            new(1, 0, 2), new(2, 0, 1),
            new(0, 1, 2), new(3, 1, 2),
            new(3, 2, 3),
            new(0, 3, 4), new(3, 3, 4),
        ]);
    }

    [Fact]
    public void Every_stem_that_begins_a_word_is_met()
    {
        var matcher = new PhraseMatcher([Parse("con*"), Parse("concur*"), Parse("concurrent*"), Parse("conc*"), Parse("cond*"), Parse("concurz*")]);

        matcher.Match(Annotate("concurrence")).Select(match => match.Phrase).ShouldBe([0, 1, 3]);
        matcher.Match(Annotate("concurrents")).Select(match => match.Phrase).ShouldBe([0, 1, 2, 3]);
        matcher.Match(Annotate("co")).ShouldBeEmpty();
    }

    [Fact]
    public void Annotations_may_come_in_any_order_and_impossible_ones_are_met_by_nothing()
    {
        var words = Annotate("w x y z").Words;
        var matcher = new PhraseMatcher([Parse("w <s> z"), Parse("<s>")]);
        Annotation[] annotations = [new("s", 2, 3), new("s", 1, 3), new("s", 3, 9), new("s", -1, 1), new("s", 2, 2), new("other", 0, 1), new("s", 1, 2)];

        matcher.Match(new(words, annotations, withoutAccents: false)).ShouldBe([new(0, 0, 4), new(1, 1, 2), new(1, 2, 3)]);
    }

    [Fact]
    public void A_sentence_without_words_and_a_matcher_without_phrases_find_nothing()
    {
        new PhraseMatcher([Parse("a")]).Match(Annotate("")).ShouldBeEmpty();
        new PhraseMatcher([]).Match(Annotate("{s:a} b")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(1000)]
    public void The_last_words_of_a_long_sentence_match_like_the_first(int words)
    {
        var sentence = Annotate(string.Join(' ', Enumerable.Repeat("x", words - 3)) + " a y b");
        var matcher = new PhraseMatcher([Parse("a y b"), Parse("a ..3 (b | c d?)"), Parse("x & b")]);

        var matches = matcher.Match(sentence);

        matches.Where(match => match.Phrase < 2).ShouldBe([new(0, words - 3, words), new(1, words - 3, words)]);
        matches.Count(match => match.Phrase == 2).ShouldBe(words - 3);
    }

    [Fact]
    public void One_matcher_serves_many_threads_and_sentences_of_all_lengths()
    {
        var matcher = new PhraseMatcher([Parse("a ..20 b"), Parse("<s> c"), Parse("b & a")]);
        string[] texts = ["a b", "x", string.Join(' ', Enumerable.Repeat("a x", 90)) + " b", "{s:x y} c", ""];
        var sentences = texts.Select(text => Annotate(text)).ToArray();
        var expected = sentences.Select(sentence => new PhraseMatcher(matcher.Phrases).Match(sentence)).ToArray();

        Parallel.For(0, 400, i => matcher.Match(sentences[i % texts.Length]).ShouldBe(expected[i % texts.Length]));
    }
}
