using ContractLint.Patterns;

namespace ContractLint.Semantics;

/// <summary>Remembers, along a sentence, which party is the subject: the nearest that no preposition governs.</summary>
internal sealed class SubjectTracker(SentenceModel sentence)
{
    private const int ReachOfCoordination = 3;

    private int start = -1;
    private int end = -1;

    /// <summary>The first subject of the sentence.</summary>
    public Role? First { get; private set; }

    /// <summary>The subject nearest to what comes next.</summary>
    public Role? Nearest { get; private set; }

    /// <summary>Whether the nearest subject, one party, is joined to somebody nobody has named: « Dupont et le Client ».</summary>
    public bool IsJoinedToOther { get; private set; }

    public void See(Annotation mention, Role role, bool isGoverned)
    {
        if (ObjectPronoun.Is(sentence.Words.Words, mention.Start))
            return;

        // "Chacune des parties" is both sides at one place: that says more than either.
        if (mention.Start == start && Nearest is Role.Both)
            return;

        // "Le Client et le Prestataire s'interdisent": both are the subject.
        var joined = Nearest is { } before && before != role && mention.Start > start && mention.Start - end <= ReachOfCoordination && IsJoined(mention.Start);
        if (isGoverned && !joined)
            return;

        if (mention.Start == start && Nearest != role)
            role = Role.Both;

        (start, end) = (mention.Start, mention.End);
        IsJoinedToOther = !joined && FollowsAnd(mention.Start) && !sentence.Words.Words[mention.End - 1].Normal.EndsWith('s');
        Nearest = joined ? Role.Both : role;
        First ??= Nearest;
    }

    private bool FollowsAnd(int position) =>
        Government.GovernorOf(sentence.Words.Words, position, sentence.StemLength) is var before && before > sentence.StemLength && sentence.Words.Words[before].Normal is "et" or "and";

    private bool IsJoined(int next)
    {
        for (var i = end; i < next; i++)
        {
            if (sentence.Words.Words[i].Normal is "et" or "and" or "comme" or "ou" or "or" or "nor" or "ni")
                return true;
        }

        return false;
    }
}
