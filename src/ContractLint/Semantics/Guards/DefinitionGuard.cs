using ContractLint.Patterns;

namespace ContractLint.Semantics.Guards;

/// <summary>G4: the words define and oblige nobody: « Concurrent » désigne toute société…</summary>
internal static class DefinitionGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        var segment = Segments.ClauseAround(match);

        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol != GuardLexicon.Defines || annotation.Start < segment.Start || annotation.Start > match.End || IsNoun(match.Sentence, annotation))
                continue;

            // A prohibition before "désigne" is one, whatever is defined on the way; one after "est une clause par laquelle" is what is defined.
            if (annotation.Start < match.Start || !HasFrameBefore(match, annotation.Start))
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }

    private static bool HasFrameBefore(GuardedMatch match, int position)
    {
        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            var isFrame = annotation.Symbol is FrameLexicon.Forbid or FrameLexicon.Oblige or FrameLexicon.Request;
            if (isFrame && annotation.Start < position && annotation.End > match.Start)
                return true;
        }

        return false;
    }

    // "By any means", "means of payment".
    private static bool IsNoun(SentenceModel sentence, Annotation annotation)
    {
        var words = sentence.Words.Words;
        return words[annotation.Start].Normal is "means" or "mean"
            && ((annotation.Start > 0 && words[annotation.Start - 1].Normal is "any" or "all" or "by" or "other" or "such" or "whatever" or "no")
                || (annotation.End < words.Count && words[annotation.End].Normal is "of"));
    }
}
