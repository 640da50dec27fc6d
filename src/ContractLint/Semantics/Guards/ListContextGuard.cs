using ContractLint.Patterns;
using ContractLint.Syntax;
using ContractLint.Text;

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
            var governs = annotation.Symbol == GuardLexicon.Excludes && !isPartOfMatch && (annotation.Start < match.Sentence.StemLength || IsInlineStem(match, annotation));
            if (governs && !IsDenied(match.Sentence, annotation))
                return GuardOutcome.Veto;
        }

        // Under "Prohibited activities", a ban is what the rule looks for.
        if (match.Covers(FrameLexicon.Forbid))
            return GuardOutcome.Clear;

        var title = match.Model.Tree.Stems.HeadingOf(match.Sentence.Block);
        var sentence = title?.Kind is NodeKind.Heading ? title.Children.FirstOrDefault() : title;
        return sentence is not null && match.Model.SentenceOf(sentence) is { } heading && Excludes(heading) ? GuardOutcome.Veto : GuardOutcome.Clear;
    }

    private static bool Excludes(SentenceModel heading)
    {
        foreach (var annotation in heading.Words.Annotations)
        {
            if (annotation.Symbol == GuardLexicon.Excludes && !IsDenied(heading, annotation))
                return true;
        }

        return false;
    }

    // "Exclusions: flyers, logos, IT support" is a list on one line.
    private static bool IsInlineStem(GuardedMatch match, Annotation stem)
    {
        if (stem.End > match.Start)
            return false;

        var words = match.Sentence.Words.Words;
        var between = match.Model.Tree.Text.AsSpan(TextSpan.FromBounds(words[stem.End - 1].Span.End, words[match.Start].Span.Start));
        var colon = between.IndexOf(':');
        return colon >= 0 && between[(colon + 1)..].IndexOfAny(';', ':') < 0;
    }

    // "Ne sont pas exclus :".
    private static bool IsDenied(SentenceModel sentence, Annotation annotation) =>
        annotation.Start > 0 && sentence.Words.Words[annotation.Start].Normal.StartsWith("exclu", StringComparison.Ordinal) && SymbolGuard.IsDenied(sentence, annotation);
}
