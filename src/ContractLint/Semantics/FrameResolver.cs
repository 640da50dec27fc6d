namespace ContractLint.Semantics;

/// <summary>Finds the frames of a sentence and whom each binds, in one pass over its annotations.</summary>
internal static class FrameResolver
{
    /// <summary>The frames of a sentence in order. A prohibition swallows the permission or duty it is made of ("may" in "may not").</summary>
    public static List<Frame> FramesOf(SentenceModel sentence)
    {
        var frames = new List<Frame>();
        var subjects = new SubjectTracker(sentence);
        var binding = new FrameBinding(sentence, subjects);
        var annotations = sentence.Words.Annotations;

        for (var i = 0; i < annotations.Count; i++)
        {
            var annotation = annotations[i];
            if (RoleNames.RoleOf(annotation) is { } role)
                subjects.See(annotation, role, Government.IsByPreposition(sentence.Words.Words, annotation.Start, sentence.StemLength));
            else if (KindOf(annotation.Symbol) is { } kind)
                frames.Add(new(kind, annotation.Start, annotation.End, binding.Of(kind, i)));
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
}
