using ContractLint.Semantics;
using CsCheck;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class SemanticModelTests
{
    [Fact]
    public void Any_text_has_a_model_whose_annotations_are_on_its_words() =>
        Gen.OneOf("Le Prestataire", "s'engage", "à ne pas", "shall not", "the Client", "(« le Client »)", "12 000 €", "- ", "\n", "\n\n", "1.2 ", "?", ":", ";", "sauf", "No", "ci-après « X »", "[", "]", "nous", "we", "> ", "é", "\0", "😀", "’")
            .Array[0, 30].Select(words => string.Join(' ', words)).Sample(
                static text =>
                {
                    foreach (var sentence in ModelOf(text).Sentences)
                    {
                        foreach (var annotation in sentence.Words.Annotations)
                            (annotation.Start >= 0 && annotation.Start < annotation.End && annotation.End <= sentence.Words.Words.Count).ShouldBeTrue();

                        foreach (var value in sentence.Values)
                            (value.Start >= sentence.StemLength && value.End <= sentence.Words.Words.Count).ShouldBeTrue();

                        sentence.Frames.Select(frame => frame.Start).ShouldBeInOrder();
                    }
                },
                iter: 1_500);

    [Fact]
    public void The_clause_of_a_sentence_is_the_smallest_numbered_block()
    {
        var model = ModelOf("1. Work\n\n1.1 The work is done. It is paid.\n\n1.2 It is late.", DocumentKind.Contract);
        var sentence = model.Sentences.First(candidate => model.Tree.Text[candidate.Node.Span].Contains("done", StringComparison.Ordinal));

        string.Join(' ', model.ClauseOf(sentence).Select(other => model.Tree.Text[other.Node.Span])).ShouldContain("It is paid.");
        model.ClauseOf(sentence).ShouldNotContain(other => model.Tree.Text[other.Node.Span].Contains("late", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_models_of_one_text_are_alike()
    {
        const string Text = "Nous cherchons (« le Client ») un prestataire : 3 à 5 k€ HT.\n- pas d'audit gratuit ;\n- vous devrez livrer le 12 mars.";

        Print(ModelOf(Text)).ShouldBe(Print(ModelOf(Text)));

        static string Print(SemanticModel model) => string.Join('\n', model.Sentences.SelectMany(sentence => sentence.Words.Annotations));
    }
}
