using ContractLint.Syntax;

namespace ContractLint.Semantics.Guards;

/// <summary>G5: a heading alone, or a clause that says it has no object: "Article 9 – Non-concurrence : sans objet".</summary>
internal static class HeadingGuard
{
    private const int LongestStatement = 12;
    private const int LongestBareWord = 4;

    public static GuardOutcome Check(GuardedMatch match)
    {
        if (match.Sentence.Block.Kind is NodeKind.Heading)
            return GuardOutcome.Veto;

        // The title, the clause and "sans objet" may be three sentences; further away it speaks of something else.
        var (first, end) = match.Model.ClauseRangeOf(match.Sentence);
        var own = match.Model.IndexOf(match.Sentence);

        for (var i = Math.Max(first, own - 1); i < Math.Min(end, own + 2); i++)
        {
            if (SaysWithoutObject(match.Model.Sentences[i]))
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }

    // "Sans objet" is a whole sentence, or nearly; "all rights reserved" says something else.
    private static bool SaysWithoutObject(SentenceModel sentence)
    {
        var words = sentence.Words.Words;
        var length = words.Count - sentence.StemLength;
        if (length > LongestStatement)
            return false;

        foreach (var annotation in sentence.Words.Annotations)
        {
            if (annotation.Symbol != GuardLexicon.NoObject || annotation.Start < sentence.StemLength)
                continue;

            var isBare = words[annotation.Start].Normal is "reserved" or "réservé";
            if (!isBare || (length <= LongestBareWord && !(annotation.Start > 0 && words[annotation.Start - 1].Normal is "rights" or "droits" or "right")))
                return true;
        }

        return false;
    }
}
