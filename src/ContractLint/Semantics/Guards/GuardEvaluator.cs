using ContractLint.Syntax;

namespace ContractLint.Semantics.Guards;

/// <summary>Asks the guards of <c>rules.md</c> §2 about a match.</summary>
public static class GuardEvaluator
{
    private const int ReachOfVerb = 6;

    public static GuardOutcome Check(Guard guard, GuardedMatch match) => guard switch
    {
        Guard.Negation => NegationGuard.Check(match),
        Guard.Direction => DirectionGuard.Check(match),
        Guard.Quotation => QuotationGuard.Check(match),
        Guard.Definition => CheckDefinition(match),
        Guard.HeadingOnly => CheckHeading(match),
        Guard.Hypothetical => CheckHypothetical(match),
        Guard.OwnOffer => CheckOwnOffer(match),
        Guard.PriceNearby => PriceGuard.Check(match),
        Guard.LawfulBasis => SymbolGuard.InSentence(match, GuardLexicon.Authorised),
        Guard.DefensiveVerb => SymbolGuard.Near(match, GuardLexicon.Defends, ReachOfVerb),
        Guard.ProperName => CheckProperName(match),
        Guard.DeferredToAnnex => SymbolGuard.InSentence(match, GuardLexicon.Annexed),
        Guard.CompliancePromise => SymbolGuard.InSentence(match, GuardLexicon.Complies),
        Guard.OtherTime => SymbolGuard.InSentence(match, GuardLexicon.Elsewhere),
        Guard.TemplateGuidance => TemplateGuidanceGuard.Check(match),
        Guard.Mutuality => DirectionGuard.BoundParty(match) is Role.Both ? GuardOutcome.Lower : GuardOutcome.Clear,
        Guard.LegalMinimum => SymbolGuard.Near(match, GuardLexicon.RestatesLaw, 1),
        Guard.ListContext => ListContextGuard.Check(match),
        _ => GuardOutcome.Clear,
    };

    /// <summary>The party that a match binds; <see langword="null"/> where the sentence does not say.</summary>
    public static Role? BoundParty(GuardedMatch match) => DirectionGuard.BoundParty(match);

    // A definition that also obliges ("… by which the Contractor agrees not to …" in force) has a frame outside its own relative clause; we cannot
    // tell the two apart by words alone, so a definition is only what stands before the match.
    private static GuardOutcome CheckDefinition(GuardedMatch match)
    {
        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol == GuardLexicon.Defines && annotation.Start >= match.Sentence.StemLength && annotation.Start <= match.End)
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }

    private static GuardOutcome CheckHeading(GuardedMatch match) =>
        match.Sentence.Block.Kind is NodeKind.Heading || match.Model.ClauseOf(match.Sentence).Any(SaysWithoutObject) ? GuardOutcome.Veto : GuardOutcome.Clear;

    // "Sans objet" is a whole sentence, or nearly: inside a long one it speaks of something else.
    private static bool SaysWithoutObject(SentenceModel sentence) =>
        sentence.Has(GuardLexicon.NoObject) && sentence.Words.Words.Count - sentence.StemLength <= 12;

    private static GuardOutcome CheckHypothetical(GuardedMatch match)
    {
        var sentence = match.Sentence;
        var asks = sentence.Has(FrameLexicon.Request) || sentence.Has(FrameLexicon.Oblige) || sentence.Has(FrameLexicon.Forbid);
        var isQuestion = match.Model.Tree.Text.AsSpan(sentence.Node.Span).TrimEnd() is [.., '?'];

        return sentence.Has(GuardLexicon.Illustrates) || (isQuestion && !asks) ? GuardOutcome.Veto : GuardOutcome.Clear;
    }

    private static GuardOutcome CheckOwnOffer(GuardedMatch match)
    {
        var isProposal = match.Model.Kind.Kind is DocumentKind.Proposal;
        return match.Sentence.Has(GuardLexicon.Offers) || (isProposal && !match.Sentence.Has(FrameLexicon.Oblige)) ? GuardOutcome.Veto : GuardOutcome.Clear;
    }

    // "Black Hat Europe", "société Cloak SARL": capitalised inside the sentence, beside a noun that names.
    private static GuardOutcome CheckProperName(GuardedMatch match)
    {
        var words = match.Sentence.Words.Words;
        for (var i = Math.Max(match.Start, 1); i < match.End; i++)
        {
            if (!char.IsUpper(match.Model.Tree.Text[words[i].Span.Start]))
                return GuardOutcome.Clear;
        }

        return SymbolGuard.Near(match, GuardLexicon.NameFollows, ReachOfVerb);
    }
}
