using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Decides whom the frames of one sentence bind. Asked in their order, while the subjects are tracked.</summary>
/// <remarks>
/// The subject nearest before a verb is bound, unless the wording says otherwise: a passive binds its agent ("delivered by the Contractor"), a noun
/// its owner (« l'engagement du Prestataire de ne pas »), an impersonal verb whom it tells (« il incombe au Client »), a request the one who is asked.
/// </remarks>
internal sealed class FrameBinding(SentenceModel sentence, SubjectTracker subjects)
{
    private const int ReachOfTold = 4;
    private const int ReachOfInversion = 1;
    private const int ReachOfAgent = 8;
    private const int ReachOfOwner = 3;

    private readonly IReadOnlyList<Word> words = sentence.Words.Words;
    private Role? last;

    public Role? Of(FrameKind kind, int index)
    {
        var bound = Find(kind, index);
        last = bound ?? last;
        return bound;
    }

    private Role? Find(FrameKind kind, int index)
    {
        var frame = sentence.Words.Annotations[index];

        // Who asks binds the other: « nous souhaitons » binds whoever "we" is not; « pourriez-vous » says whom it asks.
        if (kind is FrameKind.Request)
        {
            if (MentionWithin(index, frame.Start, frame.End) is not { } mention)
                return Asked(subjects.Nearest);

            // "Could we have", « il nous faut »: the pronoun of whoever asks may stand inside.
            return IsSpeaker(words[mention.Start].Normal) || mention.Role is Role.Client ? Other(mention.Role) : mention.Role;
        }

        return ByWording(index, frame.Start, frame.End)
            ?? AntecedentOf(frame.Start)
            ?? (IsCoordinated(frame.Start) ? last ?? subjects.First : SubjectOf(frame.Start))
            ?? PartyAfter(index, frame.End - 1, _ => true)
            ?? PartyAfter(index, frame.End + ReachOfInversion, position => !IsSpeaker(words[position].Normal) && !Government.IsByPreposition(words, position, sentence.StemLength))
            ?? PartyAfter(index, frame.End + ReachOfAgent, position => Government.IsByAgent(words, position, sentence.StemLength));
    }

    // « Dupont et le Client s'engagent »: the plural binds both, though only one is known by its role.
    private Role? SubjectOf(int verb) => subjects.IsJoinedToOther && subjects.Nearest is Role.Client && IsPlural(verb) ? Role.Both : subjects.Nearest;

    private bool IsPlural(int verb)
    {
        var word = words[verb].Normal is "ne" or "n'" or "s'" && verb + 1 < words.Count ? words[verb + 1].Normal : words[verb].Normal;
        return word is "agree" or "undertake" or "covenant" or "promise" or "are"
            || (sentence.Language is Language.French && (word.EndsWith("ent", StringComparison.Ordinal) || word.EndsWith("ont", StringComparison.Ordinal)) && !word.EndsWith("ement", StringComparison.Ordinal));
    }

    // What the frame's own words say, whatever subject stands before it.
    private Role? ByWording(int index, int start, int end)
    {
        // "Sera réalisé par le Prestataire": the passive frame ends where its agent begins.
        if (end < words.Count && words[end].Normal is "par" or "by")
            return PartyAfter(index, end + ReachOfOwner, _ => true);

        // "Neither the Client nor the Contractor shall", « vous demandons de ne pas », "would like you not to".
        if (words[start].Normal is "neither" or "ni" or "vous" or "you" or "ask" or "want" or "need" or "like" or "expect" or "prefer" or "rather" && MentionsWithin(index, start, end) is { } named)
            return named;

        if (IsNoun(start))
            return OwnerOf(index, start, end);

        // "It is forbidden for the Contractor", « il incombe au Client », « est interdit au Prestataire »: the party comes after.
        if (IsImpersonal(start))
            return PartyAfter(index, end + ReachOfTold, _ => true);

        return IsForbiddenTo(end) ? PartyAfter(index, end + ReachOfOwner, _ => true) : null;
    }

    private Role? OwnerOf(int index, int start, int end)
    {
        // "The Contractor's obligation not to": the owner stands before.
        if (start > 0 && words[start - 1].Normal is { } before && before.EndsWith("'s", StringComparison.Ordinal) && subjects.Nearest is { } owner)
            return owner;

        return MentionsWithin(index, start, end) ?? PartyAfter(index, end + ReachOfTold, _ => true) ?? subjects.Nearest;
    }

    // "Appartient au Client, qui se réserve": a relative verb binds the noun before "qui", whatever governs that.
    private Role? AntecedentOf(int start)
    {
        if (start < 2 || start - 1 < sentence.StemLength || words[start - 1].Normal is not ("qui" or "which" or "who"))
            return null;

        Role? found = null;
        foreach (var annotation in sentence.Words.Annotations)
        {
            if (annotation.Start >= start)
                break;

            if (annotation.End == start - 1 && RoleNames.RoleOf(annotation) is { } role)
                found = found is { } other && other != role ? Role.Both : role;
        }

        return found;
    }

    private bool IsNoun(int start) =>
        words[start].Normal is "interdiction" or "engagement" or "obligation" or "promesse" or "devoir" or "à" or "responsibility" or "duty" or "undertaking" or "covenant" or "promise"
        || (words[start].Normal is "reste" or "restent" or "est" or "sont" or "demeure" or "demeurent" && start + 2 < words.Count && words[start + 1].Normal is "à" && words[start + 2].Normal is "la");

    private bool IsImpersonal(int start) =>
        words[start].Normal is "il" or "it" or "fait" or "faite" || (words[start].Normal is "est" or "is" or "sera" && start > 0 && words[start - 1].Normal is "il" or "it");

    private bool IsForbiddenTo(int end) =>
        end < words.Count && words[end].Normal is "au" or "aux" or "à" && (words[end - 1].Normal.StartsWith("interdi", StringComparison.Ordinal) || words[end - 1].Normal.StartsWith("défend", StringComparison.Ordinal));

    private static bool IsSpeaker(string word) => word is "nous" or "on" or "je" or "j'" or "we" or "i" or "we'd" or "i'd" or "we're" or "i'm" or "we've" or "i've" or "client";

    private static Role Other(Role speaker) => speaker is Role.Client ? Role.Provider : speaker is Role.Provider ? Role.Client : speaker;

    // "Le Client souhaite un audit": what the client asks is asked of the provider.
    private static Role? Asked(Role? subject) => subject is Role.Client ? Role.Provider : subject;

    // "… informs the Client and shall not": the verb shares the subject of the verb before, not the object that stands nearer.
    private bool IsCoordinated(int position) =>
        position > sentence.StemLength && words[position - 1].Normal is "et" or "and" or "ou" or "or" or "but" or "mais";

    private (Role Role, int Start)? MentionWithin(int index, int start, int end)
    {
        var annotations = sentence.Words.Annotations;
        for (index = FirstFrom(index, start); index < annotations.Count && annotations[index].Start < end; index++)
        {
            if (RoleNames.RoleOf(annotations[index]) is { } role)
                return (role, annotations[index].Start);
        }

        return null;
    }

    // Everybody a frame names inside itself.
    private Role? MentionsWithin(int index, int start, int end)
    {
        Role? found = null;
        var annotations = sentence.Words.Annotations;
        for (index = FirstFrom(index, start); index < annotations.Count && annotations[index].Start < end; index++)
        {
            if (RoleNames.RoleOf(annotations[index]) is { } role)
                found = found is { } other && other != role ? Role.Both : role;
        }

        return found;
    }

    // Annotations of the same start may stand before this one.
    private int FirstFrom(int index, int start)
    {
        var annotations = sentence.Words.Annotations;
        while (index > 0 && annotations[index - 1].Start >= start)
            index--;

        return index;
    }

    private Role? PartyAfter(int index, int last, Func<int, bool> accepts)
    {
        var annotations = sentence.Words.Annotations;
        for (var i = index; i < annotations.Count && annotations[i].Start <= last; i++)
        {
            if (RoleNames.RoleOf(annotations[i]) is { } role && accepts(annotations[i].Start) && !ObjectPronoun.Is(words, annotations[i].Start))
                return role;
        }

        return null;
    }
}
