using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics.Guards;

/// <summary>G1: the trigger is denied. "Aucune clause de non-concurrence", "we do not expect a free audit", "l'audit n'est pas gratuit".</summary>
/// <remarks>
/// Two negators cancel out ("no offer without a free audit"), an exception re-opens ("aucune exclusivité, sauf chez les concurrents"), and a
/// negator that makes a prohibition ("shall not") denies nothing, unless what it denies is the prohibition itself ("is not prohibited from").
/// </remarks>
internal static class NegationGuard
{
    private const int ReachBefore = 8;
    private const int ReachAfter = 2;
    private const int ReachOfDenial = 4;
    private const int ReachInFrame = 3;

    private static readonly HashSet<string> Prepositional = new(["sans", "without"], StringComparer.Ordinal);

    // Words that make a prohibition by themselves: denied, they leave freedom.
    private static readonly string[] Prohibitive =
        ["interdi", "prohib", "défend", "proscri", "renonc", "barred", "preclude", "restrict", "forbid", "forbad", "prevent", "banned", "waive", "refrain", "s'abst"];

    // "No audit is required": after the trigger only a verb that asks is a denial of it.
    private static readonly HashSet<string> Asked = new(
        ["requis", "requise", "demandé", "demandée", "demandés", "demandées", "exigé", "exigée", "exigés", "exigées", "nécessaire", "nécessaires", "prévu", "prévue", "prévus", "prévues", "souhaité",
         "souhaitée", "attendu", "attendue", "applicable", "applicables", "s'applique", "s'appliquent", "stipulé", "stipulée", "imposé", "imposée", "obligatoire", "required", "requested", "expected",
         "needed", "necessary", "sought", "apply", "applies", "asked", "wanted", "imposed", "mandatory", "compulsory"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Exceptions = new(["sauf", "hormis", "excepté", "except", "unless", "save", "exception"], StringComparer.Ordinal);
    private static readonly HashSet<string> NoRealException = new(["accord", "mention", "stipulation", "stipulations", "disposition", "dispositions", "otherwise", "agreed", "contraire", "convention", "as", "expressly", "to", "by"], StringComparer.Ordinal);

    public static GuardOutcome Check(GuardedMatch match)
    {
        var denials = 0;
        var lastDenial = -1;
        var segment = Segments.Around(match);

        foreach (var negator in match.Nearby)
        {
            if (negator.Symbol != Negation.Symbol || !Denies(match, negator, segment))
                continue;

            // "No fee and no commission" denies each by itself.
            if (IsCoordinated(match, negator.Start))
                denials = 0;

            // "ne … pas", "ne … aucun" deny once.
            denials += IsSecondHalf(match, lastDenial, negator.Start) ? 0 : 1;
            lastDenial = negator.Start;
        }

        if (IsProhibitionDenied(match))
            return GuardOutcome.Veto;

        return denials % 2 == 1 && !IsReopened(match, lastDenial) ? GuardOutcome.Veto : GuardOutcome.Clear;
    }

    private static bool IsCoordinated(GuardedMatch match, int negator) =>
        negator > 0 && match.Sentence.Words.Words[negator - 1].Normal is "and" or "or" or "et" or "ou" or "nor" or "ni";

    private static bool Denies(GuardedMatch match, Annotation negator, (int Start, int End) segment)
    {
        var sentence = match.Sentence;

        if (negator.Start >= match.End)
            return negator.Start < segment.End && negator.Start - match.End <= ReachAfter && IsAskedAfter(match, negator.Start);

        if (IsPartOfFrame(match, negator) || IsInquiry(match, negator.Start))
            return false;

        if (negator.Start >= match.Start)
            return !match.SpeaksOfNegation && !IsEarlierClause(match, negator);

        // A stem governs its items: "Nous n'attendons pas de vous :".
        var governs = negator.Start < sentence.StemLength ? match.Start >= sentence.StemLength : negator.Start >= segment.Start && match.Start - negator.Start <= ReachBefore;
        return governs && !IsEarlierClause(match, negator);
    }

    // « Tu pourrais pas en inventer trois ? » asks, and denies nothing.
    private static bool IsInquiry(GuardedMatch match, int negator)
    {
        var words = match.Sentence.Words.Words;
        var isOfYou = negator > 0 && words[negator].Normal is "pas"
            && words[negator - 1].Normal is "peux" or "pouvez" or "pourrais" or "pourriez" or "sais" or "savez" or "saurais" or "sauriez" or "vous" or "tu" or "as" or "avez" or "aurais" or "auriez";
        return isOfYou && match.Model.Tree.Text.AsSpan(match.Sentence.Node.Span).TrimEnd().EndsWith("?");
    }

    // "Le contrat n'est pas exclusif, mais vous devez…", "without prior notice, the Contractor shall…": what begins anew after the negator is not denied.
    private static bool IsEarlierClause(GuardedMatch match, Annotation negator)
    {
        var words = match.Sentence.Words.Words;
        var word = words[negator.Start].Normal;

        foreach (var annotation in match.Nearby)
        {
            if (annotation.Start <= negator.Start || !IsVerb(annotation.Symbol))
                continue;

            if (annotation.Start >= match.End)
                break;

            var between = match.Model.Tree.Text.AsSpan(TextSpan.FromBounds(words[negator.Start].Span.End, Math.Max(words[negator.Start].Span.End, words[annotation.Start].Span.Start)));
            if (between.Contains(',') || (Prepositional.Contains(word) && annotation.Start > negator.Start + 1) || words[annotation.Start - 1].Normal is "et" or "and")
                return true;
        }

        return false;
    }

    private static bool IsVerb(string symbol) => symbol is FrameLexicon.Oblige or FrameLexicon.Forbid or FrameLexicon.Request or FrameLexicon.Entitle;

    // "shall not", "ne pourra", "non rémunéré", "at no cost": the negator makes the frame and denies nothing else.
    private static bool IsPartOfFrame(GuardedMatch match, Annotation negator)
    {
        var word = match.Sentence.Words.Words[negator.Start].Normal;
        var isFrench = word is "ne" or "n'" or "pas" or "plus" or "jamais" or "aucun" or "aucune";

        foreach (var annotation in match.Nearby)
        {
            if (annotation.Symbol is FrameLexicon.Free or UnpaidLexicon.Unpaid or GuardLexicon.Elsewhere && annotation.Start <= negator.Start && negator.Start < annotation.End)
                return true;

            // A denied future ("n'exercera pas") is a frame on the verb alone.
            var around = isFrench ? ReachInFrame : 0;
            if (annotation.Symbol is FrameLexicon.Forbid && annotation.Start - around <= negator.Start && negator.Start < annotation.End + (isFrench ? 2 : 0))
                return true;
        }

        return false;
    }

    // "Is not prohibited from competing", « il n'est pas interdit », « rien n'interdit ».
    private static bool IsProhibitionDenied(GuardedMatch match)
    {
        var words = match.Sentence.Words.Words;

        foreach (var frame in match.Nearby)
        {
            if (frame.Start >= match.End)
                break;

            if (frame.Symbol is not FrameLexicon.Forbid)
                continue;

            for (var i = frame.Start; i < frame.End; i++)
            {
                if (IsProhibitive(words[i].Normal) && IsDeniedBefore(match.Sentence, i))
                    return true;
            }
        }

        return false;
    }

    private static bool IsProhibitive(string word)
    {
        foreach (var stem in Prohibitive)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) || (word.StartsWith("s'", StringComparison.Ordinal) && word.AsSpan(2).StartsWith(stem)))
                return true;
        }

        return false;
    }

    private static bool IsDeniedBefore(SentenceModel sentence, int position)
    {
        var words = sentence.Words.Words;
        for (var i = position - 1; i >= 0 && position - i <= ReachOfDenial; i--)
        {
            if (words[i].Normal is "not" or "pas" or "nothing" or "rien" or "n'" or "ne" or "never" or "cannot")
                return true;
        }

        return position + 1 < words.Count && words[position + 1].Normal is "pas" && words[position].Normal.StartsWith("renonc", StringComparison.Ordinal);
    }

    private static bool IsAskedAfter(GuardedMatch match, int negator)
    {
        var words = match.Sentence.Words.Words;
        for (var i = negator + 1; i < words.Count && i <= negator + ReachOfDenial; i++)
        {
            if (Asked.Contains(words[i].Normal))
                return true;
        }

        return false;
    }

    private static bool IsSecondHalf(GuardedMatch match, int first, int second)
    {
        var words = match.Sentence.Words.Words;
        if (first < 0 || Prepositional.Contains(words[first].Normal) || Prepositional.Contains(words[second].Normal))
            return false;

        // "Ne … pas", and "aucune clause … n'est": the trigger may stand between the two.
        return (words[first].Normal is "ne" or "n'" && second - first <= ReachBefore) || words[second].Normal is "ne" or "n'";
    }

    // "Aucune exclusivité, sauf chez les concurrents": what follows "sauf" stands, and the rule that named it before has something to say.
    private static bool IsReopened(GuardedMatch match, int negator)
    {
        var words = match.Sentence.Words.Words;

        foreach (var annotation in match.Nearby)
        {
            if (annotation.Symbol != GuardLexicon.Reopens || annotation.Start <= negator)
                continue;

            if (annotation.Start < match.End || (Exceptions.Contains(words[annotation.Start].Normal) && !IsBoilerplate(words, annotation.End)))
                return true;
        }

        return false;
    }

    // "Sauf accord contraire", "unless otherwise agreed": no exception of its own.
    private static bool IsBoilerplate(IReadOnlyList<Word> words, int position)
    {
        for (var i = position; i < words.Count && i < position + 2; i++)
        {
            if (NoRealException.Contains(words[i].Normal))
                return true;
        }

        return false;
    }
}
