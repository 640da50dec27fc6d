using ContractLint.Patterns;

namespace ContractLint.Semantics.Guards;

/// <summary>G4: the words define and oblige nobody: « Concurrent » désigne toute société…</summary>
internal static class DefinitionGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        var segment = Segments.ClauseAround(match);
        var obliges = HasFrame(match);

        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol != GuardLexicon.Defines || annotation.Start < segment.Start || annotation.Start > match.End || IsNoun(match.Sentence, annotation))
                continue;

            // What stands before "désigne" is defined; a prohibition there is one, whatever is defined on the way.
            if (annotation.Start < match.Start || !obliges)
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }

    private static bool HasFrame(GuardedMatch match) =>
        match.Covers(FrameLexicon.Forbid) || match.Covers(FrameLexicon.Oblige) || match.Covers(FrameLexicon.Request);

    // "By any means", "means of payment".
    private static bool IsNoun(SentenceModel sentence, Annotation annotation)
    {
        var words = sentence.Words.Words;
        return words[annotation.Start].Normal is "means" or "mean"
            && ((annotation.Start > 0 && words[annotation.Start - 1].Normal is "any" or "all" or "by" or "other" or "such" or "whatever" or "no")
                || (annotation.End < words.Count && words[annotation.End].Normal is "of"));
    }
}
