
namespace ContractLint.Semantics;

/// <summary>Finds the frames of a sentence and whom each binds, in one pass over its annotations.</summary>
internal static class FrameResolver
{
    private const int ReachOfPassive = 4;
    private const int ReachOfAgent = 8;

    private static readonly HashSet<string> Prepositions = new(
        ["de", "du", "d'", "des", "au", "aux", "à", "avec", "par", "pour", "chez", "envers", "contre", "sur", "sans", "auprès", "entre", "vers", "selon", "dont", "que", "qu'",
         "of", "to", "by", "with", "for", "from", "on", "against", "behalf", "between", "among", "upon", "toward", "towards", "under", "via", "than", "through", "without"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Articles = new(
        ["le", "la", "les", "l'", "un", "une", "the", "a", "an", "any", "said", "its", "son", "sa", "ses", "autre", "autres", "other", "another", "own", "same", "même", "seul", "dit"],
        StringComparer.Ordinal);

    /// <summary>The frames of a sentence in order. A prohibition swallows the permission or duty it is made of ("may" in "may not").</summary>
    public static List<Frame> FramesOf(SentenceModel sentence)
    {
        var frames = new List<Frame>();
        var subjects = new SubjectTracker(sentence);
        var annotations = sentence.Words.Annotations;
        Role? lastBound = null;

        for (var i = 0; i < annotations.Count; i++)
        {
            var annotation = annotations[i];
            if (RoleNames.RoleOf(annotation) is { } role)
            {
                subjects.See(annotation, role, IsBehindPreposition(sentence, annotation.Start));
            }
            else if (KindOf(annotation.Symbol) is { } kind)
            {
                var bound = BoundBy(sentence, kind, i, subjects, lastBound);
                frames.Add(new(kind, annotation.Start, annotation.End, bound));
                lastBound = bound ?? lastBound;
            }
        }

        return WithoutSwallowed(frames);
    }

    // Frames that start together come longest last, so a prohibition may stand after the duty it swallows.
    private static List<Frame> WithoutSwallowed(List<Frame> frames)
    {
        var kept = new List<Frame>(frames.Count);
        var (forbiddenUntil, next) = (-1, 0);

        foreach (var frame in frames)
        {
            for (; next < frames.Count && frames[next].Start <= frame.Start; next++)
                forbiddenUntil = frames[next].Kind is FrameKind.Forbid ? Math.Max(forbiddenUntil, frames[next].End) : forbiddenUntil;

            if (frame.Kind is not FrameKind.Forbid && frame.Start < forbiddenUntil)
                continue;

            // Two wordings of the lexicon may say the same: "shall not" and "shall … not".
            if (kept.Count > 0 && kept[^1].Kind == frame.Kind && frame.Start < kept[^1].End)
                kept[^1] = kept[^1] with { End = Math.Max(kept[^1].End, frame.End), Bound = kept[^1].Bound ?? frame.Bound };
            else
                kept.Add(frame);
        }

        return kept;
    }

    private static FrameKind? KindOf(string symbol) => symbol switch
    {
        FrameLexicon.Oblige => FrameKind.Oblige,
        FrameLexicon.Forbid => FrameKind.Forbid,
        FrameLexicon.Entitle => FrameKind.Entitle,
        FrameLexicon.Request => FrameKind.Request,
        _ => null,
    };

    private static Role? BoundBy(SentenceModel sentence, FrameKind kind, int index, SubjectTracker subjects, Role? lastBound)
    {
        var frame = sentence.Words.Annotations[index];

        // Who asks binds the other: « nous souhaitons » binds whoever "we" is not; « pourriez-vous » says whom it asks.
        if (kind is FrameKind.Request)
        {
            if (MentionWithin(sentence, index, frame.Start, frame.End) is not { } mention)
                return Asked(subjects.Nearest);

            // "Could we have", « il nous faut »: the pronoun of whoever asks may stand inside.
            return IsSpeaker(sentence.Words.Words[mention.Start].Normal) ? Other(mention.Role) : mention.Role;
        }

        // "It is forbidden for the Contractor", « il incombe au Prestataire »: the party comes after.
        if (IsImpersonal(sentence, frame.Start) && PartyAfter(sentence, index, frame.End + ReachOfPassive, _ => true) is { } told)
            return told;

        var subject = IsCoordinated(sentence, frame.Start) ? lastBound ?? subjects.First : subjects.Nearest;
        return subject ?? PartyAfter(sentence, index, frame.End - 1, _ => true)
            ?? PartyAfter(sentence, index, frame.End + ReachOfAgent, position => IsAfterBy(sentence, position));
    }

    private static bool IsImpersonal(SentenceModel sentence, int start)
    {
        var words = sentence.Words.Words;
        return words[start].Normal is "il" or "it" or "interdiction" || (words[start].Normal is "est" or "is" or "sera" && start > 0 && words[start - 1].Normal is "il" or "it");
    }

    private static bool IsSpeaker(string word) => word is "nous" or "on" or "je" or "j'" or "we" or "i" or "we'd" or "i'd" or "we're" or "i'm" or "we've" or "i've" or "client";

    private static Role Other(Role speaker) => speaker is Role.Client ? Role.Provider : speaker is Role.Provider ? Role.Client : speaker;

    // "Le Client souhaite un audit": what the client asks is asked of the provider.
    private static Role? Asked(Role? subject) => subject is Role.Client ? Role.Provider : subject;

    // "… informs the Client and shall not": the verb shares the subject of the verb before, not the object that stands nearer.
    private static bool IsCoordinated(SentenceModel sentence, int position) =>
        position > sentence.StemLength && sentence.Words.Words[position - 1].Normal is "et" or "and" or "ou" or "or" or "but" or "mais";

    private static (Role Role, int Start)? MentionWithin(SentenceModel sentence, int index, int start, int end)
    {
        var annotations = sentence.Words.Annotations;

        // Annotations of the same start may stand before this one.
        while (index > 0 && annotations[index - 1].Start >= start)
            index--;

        for (; index < annotations.Count && annotations[index].Start < end; index++)
        {
            if (annotations[index].Start >= start && RoleNames.RoleOf(annotations[index]) is { } role)
                return (role, annotations[index].Start);
        }

        return null;
    }

    // "Il est interdit au Prestataire de", "it is forbidden for the Contractor to", "shall be delivered by the Contractor".
    private static Role? PartyAfter(SentenceModel sentence, int index, int last, Func<int, bool> accepts)
    {
        var annotations = sentence.Words.Annotations;
        for (var i = index; i < annotations.Count && annotations[i].Start <= last; i++)
        {
            if (RoleNames.RoleOf(annotations[i]) is { } role && accepts(annotations[i].Start) && !ObjectPronoun.Is(sentence.Words.Words, annotations[i].Start))
                return role;
        }

        return null;
    }

    private static bool IsAfterBy(SentenceModel sentence, int position) => WordBeforeArticles(sentence, position) is "par" or "by";

    private static bool IsBehindPreposition(SentenceModel sentence, int position) =>
        WordBeforeArticles(sentence, position) is { } before && Prepositions.Contains(before) && before is not ("que" or "qu'");

    private static string? WordBeforeArticles(SentenceModel sentence, int position)
    {
        var before = position - 1;
        while (before >= 0 && Articles.Contains(sentence.Words.Words[before].Normal))
            before--;

        return before >= 0 && before >= sentence.StemLength ? sentence.Words.Words[before].Normal : null;
    }
}
