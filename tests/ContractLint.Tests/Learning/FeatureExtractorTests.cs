using ContractLint.Learning;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Learning;

/// <summary>What a passage is to the classifier: the same words give the same numbers, whatever their case, and a repeated word counts once.</summary>
public sealed class FeatureExtractorTests
{
    [Fact]
    public void A_text_has_words_characters_symbols_and_frames()
    {
        var families = LearningTestSupport.FeaturesOf("The Contractor shall not work for 500 euros.").Features.ToArray().Select(feature => feature.Family).Distinct();

        families.ShouldBe([FeatureFamily.Words, FeatureFamily.Characters, FeatureFamily.Symbols, FeatureFamily.Frames], ignoreOrder: true);
    }

    [Theory]
    [InlineData("PLEASE SEND US A DRAFT FOR MONDAY", "please send us a draft for monday")]
    [InlineData("It costs 300 in all and not less", "It costs 45,000 in all and not less")]
    public void Case_and_the_size_of_numbers_change_nothing(string one, string other) => BucketsOf(one).ShouldBe(BucketsOf(other));

    [Fact]
    public void A_word_said_thirty_times_is_said_once()
    {
        var once = LearningTestSupport.FeaturesOf("product price product").Features.Length;
        var often = LearningTestSupport.FeaturesOf(string.Join(' ', Enumerable.Repeat("product price", 30)) + " product").Features.Length;

        often.ShouldBe(once);
    }

    [Fact]
    public void Every_feature_stands_on_words_of_its_sentence() =>
        Gen.Char["aeiouéèlmnrst'’ .,?!-20€«»"].Array[0, 400].Select(letters => new string(letters)).Sample(text =>
        {
            var passage = LearningTestSupport.WholeOf(text);
            if (passage.Model.Sentences.Length == 0)
                return;

            var vector = new FeatureVector();
            FeatureExtractor.Extract(passage, vector);
            foreach (var feature in vector.Features)
            {
                feature.Bucket.ShouldBeInRange(0, FeatureHash.Buckets - 1);
                feature.Start.ShouldBeInRange(0, feature.End);
                feature.End.ShouldBeLessThanOrEqualTo(passage.Sentences[feature.Sentence].Words.Words.Count);
            }
        });

    [Fact]
    public void No_bucket_comes_twice()
    {
        var buckets = BucketsOf(string.Join(' ', Enumerable.Range(0, 900).Select(number => $"word{number} sits beside name{number % 37}")));

        buckets.Distinct().Count().ShouldBe(buckets.Count);
        buckets.Count.ShouldBeGreaterThan(2048);
    }

    private static List<int> BucketsOf(string text) => [.. LearningTestSupport.FeaturesOf(text).Features.ToArray().Select(feature => feature.Bucket)];
}
