using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;
using ContractLint.Engine;
using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Text;
using ContractLint.Training.Corpora;
using ContractLint.Training.Models;
using Shouldly;
using Xunit;

namespace ContractLint.Training.Tests;

/// <summary>The gates that keep the test split a test.</summary>
public sealed class CorpusTests
{
    private const string Known = "The Supplier shall hand over every draft of the winter catalogue without a fee before the committee meets.";

    [Theory]
    [InlineData("The Supplier shall hand over every draft of the winter catalogue without a fee before the committee meets.", "the same as")]
    [InlineData("The Supplier shall hand over every draft of the summer catalogue without a fee before the committee meets.", "word triples")]
    [InlineData("We think, and so does Anne, that the Supplier shall hand over every draft it ever made for others.", "shares \"")]
    public void A_test_unit_that_training_knows_is_found(string text, string reason) =>
        new Leakage([Unit("t", Split.Train, Known)], []).Near(Unit("x", Split.Test, text)).ShouldNotBeNull().ShouldContain(reason);

    [Theory]
    [InlineData("Nobody will pay you for sketches, my uncle says, and he has run a shop for years.")]
    [InlineData("A committee meets in winter.")]
    public void Another_text_is_not(string text) => new Leakage([Unit("t", Split.Train, Known)], []).Near(Unit("x", Split.Test, text)).ShouldBeNull();

    [Fact]
    public void Boilerplate_may_be_shared()
    {
        const string Shared = "We think, and so does Anne, that the Supplier shall hand over every draft it ever made for others.";

        new Leakage([Unit("t", Split.Train, Known)], ["the Supplier shall hand over every draft"]).Near(Unit("x", Split.Test, Shared)).ShouldBeNull();
    }

    [Theory]
    [InlineData("Pay Anna 300 euros in May", "Pay Zoe 45 euros in June")]
    [InlineData("Le devis est de 300 €", "le devis est de 4 000 €")]
    public void Names_numbers_and_small_words_do_not_make_another_text(string one, string other) => Skeleton.Of(one).ShouldBe(Skeleton.Of(other));

    [Fact]
    public void A_line_that_is_no_unit_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("corpus");
        try
        {
            foreach (var name in new[] { "clauses/train", "clauses/dev", "clauses/test", "development" })
                folder.CreateSubdirectory(name);
            File.WriteAllText(Path.Combine(folder.FullName, "clauses/dev/a.jsonl"), "\n{\"id\": \"a\"}\n");

            Should.Throw<FormatException>(() => Corpus.Load(folder.FullName)).Message.ShouldStartWith("clauses/dev/a.jsonl, line 2: ");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_is_held_out_is_left_to_the_test_split()
    {
        var heldOut = HeldOut.Load(Repository.Corpus);

        heldOut.Holds(Unit("x", Split.Train, Known).Unit with { Register = "voice-note" }).ShouldBeTrue();
        heldOut.Holds(Unit("x", Split.Train, Known).Unit with { Sector = "Beekeeping, Kent" }).ShouldBeTrue();
        heldOut.Holds(Unit("x", Split.Train, Known).Unit).ShouldBeFalse();
        ClauseLabels.Reported.Count(label => heldOut.WordsOf(label, Language.French).Count == 2).ShouldBeGreaterThan(6);
    }

    private static CorpusUnit Unit(string id, Split split, string text) => new(new LabelledUnit(id, text, Language.English) { Label = ClauseLabel.None }, split, "x.jsonl");

    [Fact]
    public void The_reader_of_the_corpus_declines_the_trades_the_classifier_means()
    {
        var config = UnionReader.ConfigOf(Repository.Corpus);
        var reader = new SettingResolver(new(ContractLinter.Rules.SelectMany(rule => rule.Parameters)), config).For(Language.English);

        reader.Items(SharedSettings.Refuse).Order().ShouldBe(ClassifierReview.TradesOfCorpus.Order());
    }
}
