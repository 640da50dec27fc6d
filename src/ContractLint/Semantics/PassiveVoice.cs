using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The passive that binds its agent: "shall be delivered by the Contractor", « les factures sont payées par le Client », "no service may be provided by".</summary>
/// <remarks>The frame reaches from the verb that binds, or from what denies it, to the word before "by"; who is bound stands after that word.</remarks>
internal static class PassiveVoice
{
    private const int ReachOfAuxiliary = 4;
    private const int ReachOfDenial = 10;
    private const int ReachOfConjunction = 10;

    private static readonly HashSet<string> Modals = new(["shall", "must", "will", "may", "can", "doit", "doivent", "devra", "devront", "peut", "peuvent", "pourra", "pourront"], StringComparer.Ordinal);

    // "Once accepted by the Client": a condition binds nobody.
    private static readonly HashSet<string> Conjunctions = new(
        ["si", "s'il", "s'ils", "s'elle", "lorsque", "lorsqu'", "quand", "dès", "une", "qui", "que", "qu'", "dont", "tel", "telle", "tels", "telles", "où", "comme",
         "if", "when", "once", "unless", "that", "which", "who", "where", "as", "until", "after"],
        StringComparer.Ordinal);

    /// <summary>Adds the frames of the passives whose agents are among the annotations.</summary>
    public static void Mark(IReadOnlyList<Word> words, List<Annotation> annotations)
    {
        var count = annotations.Count;
        for (var i = 0; i < count; i++)
        {
            if (annotations[i].Symbol is PartyLexicon.Party && FrameBefore(words, annotations[i].Start) is { } frame)
                annotations.Add(frame);
        }
    }

    private static Annotation? FrameBefore(IReadOnlyList<Word> words, int agent)
    {
        var by = Government.GovernorOf(words, agent, 0);
        if (by < 2 || words[by].Normal is not ("par" or "by"))
            return null;

        for (var i = by - 1; i >= 0 && by - i <= ReachOfAuxiliary; i--)
        {
            if (words[i].Normal is "sera" or "seront" or "être" or "be" or "est" or "sont" or "is" or "are")
                return FrameOf(words, i, by);
        }

        return null;
    }

    private static Annotation? FrameOf(IReadOnlyList<Word> words, int auxiliary, int by)
    {
        var isBare = words[auxiliary].Normal is "be" or "être";
        var isPresent = words[auxiliary].Normal is "est" or "sont" or "is" or "are";
        var start = auxiliary;
        while (start > 0 && auxiliary - start < 2 && !Modals.Contains(words[start].Normal))
            start--;

        var isModal = Modals.Contains(words[start].Normal);
        if ((isBare && !isModal) || (isPresent && IsConditional(words, auxiliary)))
            return null;

        if (DenialBefore(words, auxiliary) is { } denial)
            return new(FrameLexicon.Forbid, denial, by);

        // "May be delivered by" leaves it open.
        var isOpen = isModal && words[start].Normal is "may" or "can" or "peut" or "peuvent" or "pourra" or "pourront";
        return isOpen ? null : new(FrameLexicon.Oblige, isModal ? start : auxiliary, by);
    }

    private static int? DenialBefore(IReadOnlyList<Word> words, int auxiliary)
    {
        for (var i = auxiliary; i >= 0 && auxiliary - i <= ReachOfDenial; i--)
        {
            if (words[i].Normal is "aucun" or "aucune" or "no" or "ne" or "n'" or "not" or "neither")
                return i;
        }

        return null;
    }

    private static bool IsConditional(IReadOnlyList<Word> words, int auxiliary)
    {
        for (var i = auxiliary - 1; i >= 0 && auxiliary - i <= ReachOfConjunction; i--)
        {
            if (Conjunctions.Contains(words[i].Normal))
                return true;
        }

        return false;
    }
}
