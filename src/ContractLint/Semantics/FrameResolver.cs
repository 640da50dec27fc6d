using ContractLint.Patterns;

namespace ContractLint.Semantics;

/// <summary>Finds the frames of a sentence and whom each binds.</summary>
internal static class FrameResolver
{
    private const int ReachOfPassive = 4;

    private static readonly HashSet<string> Prepositions = new(
        ["de", "du", "d'", "des", "au", "aux", "à", "avec", "par", "pour", "chez", "envers", "contre", "sur", "sans", "auprès", "entre", "of", "to", "by", "with", "for", "from", "on", "against", "behalf"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Articles = new(["le", "la", "les", "l'", "un", "une", "the", "a", "an", "any", "said", "its", "son", "sa", "ses"], StringComparer.Ordinal);

    /// <summary>The frames of a sentence in order. A prohibition swallows the permission or duty it is made of ("may" in "may not").</summary>
    public static List<Frame> FramesOf(SentenceModel sentence)
    {
        var frames = new List<Frame>();

        foreach (var annotation in sentence.Words.Annotations)
        {
            if (KindOf(annotation.Symbol) is { } kind)
                frames.Add(new(kind, annotation.Start, annotation.End, BoundBy(sentence, kind, annotation)));
        }

        frames.RemoveAll(frame => frame.Kind is not FrameKind.Forbid && frames.Exists(other => other.Kind is FrameKind.Forbid && other.Start <= frame.Start && frame.Start < other.End));
        return frames;
    }

    private static FrameKind? KindOf(string symbol) => symbol switch
    {
        FrameLexicon.Oblige => FrameKind.Oblige,
        FrameLexicon.Forbid => FrameKind.Forbid,
        FrameLexicon.Entitle => FrameKind.Entitle,
        FrameLexicon.Request => FrameKind.Request,
        _ => null,
    };

    private static Role? BoundBy(SentenceModel sentence, FrameKind kind, Annotation frame)
    {
        var subject = SubjectBefore(sentence, frame) ?? (kind is FrameKind.Forbid ? PassiveAgentAfter(sentence, frame) : null);

        // Who asks binds the other: « nous souhaitons » binds whoever "we" is not.
        return kind is FrameKind.Request ? Asked(sentence, frame, subject) : subject;
    }

    private static Role? Asked(SentenceModel sentence, Annotation frame, Role? subject)
    {
        var begins = sentence.Words.Words[frame.Start].Normal;
        var saysWho = begins is "nous" or "on" or "je" or "j'" or "we" or "i" or "we'd" or "i'd" or "we're" or "i'm" or "they";
        if (saysWho && SpeakerOf(sentence, frame.Start) is { } speaker)
            return speaker is Role.Client ? Role.Provider : speaker is Role.Provider ? Role.Client : speaker;

        return subject is Role.Client && !StartsWithParty(sentence, frame) ? Role.Provider : subject;
    }

    private static bool StartsWithParty(SentenceModel sentence, Annotation frame) =>
        sentence.Words.Annotations.Any(annotation => RoleNames.RoleOf(annotation) is not null && annotation.Start == frame.Start);

    private static Role? SpeakerOf(SentenceModel sentence, int position)
    {
        foreach (var annotation in sentence.Words.Annotations)
        {
            if (annotation.Start == position && RoleNames.RoleOf(annotation) is { } role)
                return role;
        }

        return null;
    }

    // The nearest party before the verb that is its subject: not one behind a preposition ("avec le Client").
    private static Role? SubjectBefore(SentenceModel sentence, Annotation frame)
    {
        (int Start, Role? Role) nearest = (-1, null);

        foreach (var annotation in sentence.Words.Annotations)
        {
            if (annotation.Start > frame.Start)
                break;

            // "Chacune des parties" is both sides at one place: that says more than either.
            if (RoleNames.RoleOf(annotation) is { } role && !(annotation.Start == nearest.Start && nearest.Role is Role.Both) && !IsBehindPreposition(sentence, annotation.Start))
                nearest = (annotation.Start, role);
        }

        return nearest.Role;
    }

    private static bool IsBehindPreposition(SentenceModel sentence, int position)
    {
        var before = position - 1;
        while (before >= 0 && Articles.Contains(sentence.Words.Words[before].Normal))
            before--;

        return before >= 0 && before >= sentence.StemLength && Prepositions.Contains(sentence.Words.Words[before].Normal);
    }

    // "Il est interdit au Prestataire de", "it is forbidden for the Contractor to".
    private static Role? PassiveAgentAfter(SentenceModel sentence, Annotation frame)
    {
        foreach (var annotation in sentence.Words.Annotations)
        {
            if (annotation.Start >= frame.Start && annotation.Start <= frame.End + ReachOfPassive && RoleNames.RoleOf(annotation) is { } role)
                return role;
        }

        return null;
    }
}
