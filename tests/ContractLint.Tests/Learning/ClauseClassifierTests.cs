using ContractLint.Learning;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Learning;

/// <summary>How scores become probabilities, and words reasons.</summary>
public sealed class ClauseClassifierTests
{
    private static readonly ClauseModel Model = LearningTestSupport.ModelOf(("portfolio", ClauseLabel.UnpaidWork, 9), ("gladly", ClauseLabel.UnpaidWork, 4), ("moonlight", ClauseLabel.OutOfHours, 8));

    [Fact]
    public void The_words_that_weigh_are_named_the_heaviest_first()
    {
        var passage = LearningTestSupport.WholeOf("Our nephew would gladly put this in your portfolio, which we think is fair.");

        var prediction = new ClauseClassifier(Model).Explain(passage, ClauseLabel.UnpaidWork);

        prediction.Evidence.Select(words => passage.Model.Tree.Text[words.Span]).ShouldBe(["portfolio", "gladly"]);
        prediction.Evidence[0].Weight.ShouldBeGreaterThan(prediction.Evidence[1].Weight);
    }

    [Fact]
    public void The_sentence_that_speaks_most_is_the_place()
    {
        var passage = LearningTestSupport.WholeOf("We bake bread. You would work by moonlight. The oven is new.");

        var prediction = new ClauseClassifier(Model).Explain(passage, ClauseLabel.OutOfHours);

        passage.Model.Tree.Text[prediction.Sentence.Node.Span].ShouldBe("You would work by moonlight.");
    }

    [Fact]
    public void A_page_of_stops_and_forty_thousand_sentences_has_its_reasons_too()
    {
        var passage = LearningTestSupport.WholeOf("A portfolio, gladly. " + string.Concat(Enumerable.Repeat("! Oh. ", 40_000)) + "Then one portfolio by moonlight.");

        var prediction = new ClauseClassifier(Model).Explain(passage, ClauseLabel.OutOfHours);

        passage.Sentences.Length.ShouldBeGreaterThan(short.MaxValue);
        passage.Model.Tree.Text[prediction.Sentence.Node.Span].ShouldContain("moonlight");
    }

    [Fact]
    public void Every_score_is_a_probability()
    {
        var probabilities = new ClauseClassifier(Model).ProbabilitiesOf(LearningTestSupport.WholeOf("A portfolio by moonlight, gladly."));

        probabilities.Length.ShouldBe(ClauseLabels.Learned.Length);
        probabilities.ShouldAllBe(probability => probability > 0 && probability < 1);
        probabilities[ClauseModel.OutputOf(ClauseLabel.UnpaidWork)].ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        var classifier = ClauseClassifier.BuiltIn;
        var passage = LearningTestSupport.WholeOf("The Supplier shall, whatever the hour, answer each message of the Client and bear the cost of it alone.");
        var scores = new float[256];
        _ = passage.Sentences[0].Frames;
        classifier.Score(passage, scores.AsSpan(0, classifier.Outputs));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            classifier.Score(passage, scores.AsSpan(0, classifier.Outputs));

        // Enumerating the frames costs an enumerator a sentence; an n-gram costs nothing.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100 * 200);
    }
}
