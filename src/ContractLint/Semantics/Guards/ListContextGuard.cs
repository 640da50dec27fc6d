using ContractLint.Syntax;

namespace ContractLint.Semantics.Guards;

/// <summary>G18: the item hangs from a stem or a heading that excludes or forbids it: "Exclusions:", « Ce que nous ne faisons pas ».</summary>
internal static class ListContextGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            // A stem that the match itself needs ("s'interdit de :") is what the rule looks for.
            var isPartOfMatch = match.Start <= annotation.Start && annotation.End <= match.End;
            if (annotation.Symbol == GuardLexicon.Excludes && annotation.Start < match.Sentence.StemLength && !isPartOfMatch)
                return GuardOutcome.Veto;
        }

        var title = match.Model.Tree.Stems.HeadingOf(match.Sentence.Block);
        var sentence = title?.Kind is NodeKind.Heading ? title.Children.FirstOrDefault() : title;
        var excludes = sentence is not null && match.Model.SentenceOf(sentence) is { } model && model.Has(GuardLexicon.Excludes);
        return excludes ? GuardOutcome.Veto : GuardOutcome.Clear;
    }
}
