using ContractLint.Semantics;
using ContractLint.Semantics.Guards;
using Shouldly;

namespace ContractLint.Tests.Semantics.Guards;

/// <summary>Asks one guard about the words between <c>[|</c> and <c>|]</c> of a text.</summary>
internal static class GuardTestSupport
{
    public static GuardOutcome Check(Guard guard, string marked, DocumentKind kind = DocumentKind.Contract, bool speaksOfNegation = false)
    {
        var text = MarkedText.Parse(marked, "CL0000");
        var span = text.Expected.ShouldHaveSingleItem().Span;
        var model = SemanticTestSupport.ModelOf(text.Plain, kind);
        var sentence = model.SentencesIn(span).First();
        var words = sentence.Words.Words;
        var (start, end) = (-1, -1);

        for (var i = sentence.StemLength; i < words.Count; i++)
        {
            if (!words[i].Span.Overlaps(span))
                continue;

            start = start < 0 ? i : start;
            end = i + 1;
        }

        return GuardEvaluator.Check(guard, new(model, sentence, start, end, speaksOfNegation));
    }

    public static void ShouldVeto(Guard guard, string marked, DocumentKind kind = DocumentKind.Contract) => Check(guard, marked, kind).ShouldBe(GuardOutcome.Veto, marked);

    public static void ShouldPass(Guard guard, string marked, DocumentKind kind = DocumentKind.Contract) => Check(guard, marked, kind).ShouldBe(GuardOutcome.Clear, marked);
}
