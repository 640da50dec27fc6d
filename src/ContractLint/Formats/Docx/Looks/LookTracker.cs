using ContractLint.Syntax;

namespace ContractLint.Formats.Docx.Looks;

/// <summary>Follows what decides how the next characters look: the styles, what stands around them, the run they are in.</summary>
internal sealed class LookTracker(StyleSheet styles)
{
    // Below this many points of room no letter shows.
    private const float LeastRoom = 3;

    // Narrower than this, in per cent, a letter is as good as smaller.
    private const int NarrowScale = 50;

    private readonly Stack<Frame> frames = new([new(WordColor.White, Concealment.None)]);
    private readonly Stack<(ParagraphProperties Paragraph, RunFormat Run)> interrupted = [];
    private ParagraphProperties paragraph;
    private RunFormat run;
    private bool hidesNextFrame;
    private TextAppearance? current;

    private int insertions;
    private int deletions;

    /// <summary>How the next characters look.</summary>
    public TextAppearance Current => current ??= Decide();

    /// <summary>The page is painted, or may be: what stands behind the text is not known.</summary>
    public void LosePage() => Change(frames.Peek() with { Background = null });

    /// <summary>The next drawing is one that Word was told to hide.</summary>
    public void StartDrawing(bool isHidden) => hidesNextFrame = isHidden;

    /// <summary>A text of its own begins, perhaps in the middle of a paragraph; what is behind a text box is not known.</summary>
    public void EnterStory(bool isBox)
    {
        interrupted.Push((paragraph, run));
        frames.Push(new(isBox ? null : frames.Last().Background, isBox && hidesNextFrame ? Concealment.HiddenFrame : Concealment.None));
        StartParagraph(default);
    }

    public void LeaveStory()
    {
        LeaveBox();
        if (interrupted.TryPop(out var before))
            (paragraph, run) = before;
    }

    /// <summary>A pending change begins (by 1) or ends (by −1); what is deleted in an insertion is deleted.</summary>
    public void CountRevision(bool isInsertion, int by)
    {
        if (isInsertion)
            insertions += by;
        else
            deletions += by;

        current = null;
    }

    /// <summary>A table, a row or a cell begins.</summary>
    public void EnterBox()
    {
        frames.Push(frames.Peek());
        current = null;
    }

    public void LeaveBox()
    {
        if (frames.Count > 1)
            frames.Pop();

        current = null;
    }

    /// <summary>The style of the table entered last, which may paint any of its cells, and its own colour.</summary>
    public void SetTable((string? StyleId, WordColor? Shading) table)
    {
        if (table.Shading is { IsAutomatic: false } shading)
            Change(frames.Peek() with { Background = shading });

        if (table.StyleId is { } id && styles.Find(id) is { PaintsCells: true })
            LosePage();
    }

    /// <summary>The properties of the row or cell entered last.</summary>
    public void SetBox(in BoxProperties box)
    {
        var frame = frames.Peek();
        if (box.Shading is { IsAutomatic: false } shading)
            frame = frame with { Background = shading };

        if (box.IsHidden || box.HasNoRoom)
            frame = frame with { Concealment = box.IsHidden ? Concealment.HiddenRow : Concealment.NoRoom };

        Change(frame);
    }

    public void StartParagraph(in ParagraphProperties properties)
    {
        paragraph = properties;
        StartRun(default);
    }

    public void StartRun(RunFormat format)
    {
        run = format;
        current = null;
    }

    private void Change(Frame frame)
    {
        frames.Pop();
        frames.Push(frame);
        current = null;
    }

    private TextAppearance Decide()
    {
        var ofParagraph = paragraph.StyleId is { } id ? styles.Find(id) : styles.Default;
        var ofRun = run.StyleId is { } runStyle ? styles.Find(runStyle) : null;
        var format = run.Over(ofRun?.Run ?? default).Over(ofParagraph?.Run ?? default).Over(styles.DefaultRun);
        var around = frames.Peek();

        return new()
        {
            Concealment = ConcealmentOf(format, IsVanished(ofRun?.Run, ofParagraph?.Run), paragraph.LineHeight ?? ofParagraph?.LineHeight, around),
            Size = SizeOf(format),
            Revision = deletions > 0 ? TextRevision.Deleted : insertions > 0 ? TextRevision.Inserted : TextRevision.None,
            IsScript = format.IsScript is true,
            IsTinted = format.Color is { IsAutomatic: false, Ink.IsTinted: true },
            Contrast = ContrastOf(format, paragraph.Shading ?? ofParagraph?.Shading, around.Background),
        };
    }

    // Said by a run it holds; said by both its styles it is undone.
    private bool IsVanished(RunFormat? character, RunFormat? block) =>
        run.IsVanished ?? (styles.DefaultRun.IsVanished is true || (character?.IsVanished is true ^ block?.IsVanished is true));

    private Concealment ConcealmentOf(in RunFormat format, bool isVanished, float? lineHeight, Frame around)
    {
        if (isVanished)
            return Concealment.Vanished;

        if (around.Concealment is not Concealment.None)
            return around.Concealment;

        if (format.IsUnpainted is true)
            return Concealment.Unpainted;

        return paragraph.IsOffPage ? Concealment.OffPage : lineHeight < LeastRoom ? Concealment.NoRoom : Concealment.None;
    }

    // Word's own default, where nobody says anything, is 10 points.
    private static float SizeOf(in RunFormat format)
    {
        var size = (format.HalfPoints ?? 20) / 2f;
        return format.Scale is > 0 and < NarrowScale and var scale ? size * scale / 100 : size;
    }

    private static float ContrastOf(in RunFormat format, WordColor? shading, WordColor? around)
    {
        var background = format.Background is { IsAutomatic: false } own ? own : shading is { IsAutomatic: false } ofParagraph ? ofParagraph : around;

        // Automatic characters are black or white, whichever shows.
        return format.Color is { IsAutomatic: false } color && background is { } behind ? color.ContrastWith(behind) : 0;
    }

    // Without a background, what is behind is not known.
    private readonly record struct Frame(WordColor? Background, Concealment Concealment);
}
