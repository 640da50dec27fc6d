namespace ContractLint.Semantics.Guards;

/// <summary>G18: the item hangs from a stem or a heading that excludes or forbids it: "Exclusions:", « Ce que nous ne faisons pas ».</summary>
internal static class ListContextGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol == GuardLexicon.Excludes && annotation.Start < match.Sentence.StemLength)
                return GuardOutcome.Veto;
        }

        var heading = Segments.HeadingOf(match.Sentence)?.Children.FirstOrDefault();
        var excludes = heading is not null && match.Model.SentenceOf(heading) is { } title && title.Has(GuardLexicon.Excludes);
        return excludes ? GuardOutcome.Veto : GuardOutcome.Clear;
    }
}
