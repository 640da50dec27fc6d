namespace ContractLint.Formats.Docx;

/// <summary>The fields open at a place: what a field computes is text, what tells it how to is not.</summary>
internal sealed class FieldStack
{
    private readonly Stack<OpenField> open = [];
    private int instructions;
    private int silentResults;
    private int contents;

    /// <summary>Whether text here belongs to the instruction of a field around another one, or is a result nobody sees.</summary>
    /// <remarks>Text right after a field's beginning is kept: it is only there when the field was never ended, and then it is the document's.</remarks>
    public bool HidesText => silentResults > 0 || instructions > 1 || (instructions == 1 && !open.Peek().IsInInstruction);

    /// <summary>Whether a table of contents is being read.</summary>
    public bool IsInContents => contents > 0;

    public void Begin()
    {
        open.Push(new());
        instructions++;
    }

    /// <summary>A piece of what tells the innermost field what to compute.</summary>
    public void Instruct(string words)
    {
        if (open.TryPeek(out var field) && field.IsInInstruction)
            field.Instruct(words);
    }

    public void Separate()
    {
        if (open.TryPeek(out var field) && field.IsInInstruction)
            Show(field);
    }

    /// <summary>Opens a field that is written as one element, whose result comes at once.</summary>
    public void BeginSimple(string instruction)
    {
        Begin();
        Instruct(instruction);
        Separate();
    }

    public void End()
    {
        if (!open.TryPop(out var field))
            return;

        if (field.IsInInstruction)
            instructions--;
        else
            Count(field, -1);
    }

    private void Show(OpenField field)
    {
        instructions--;
        field.IsInInstruction = false;
        Count(field, 1);
    }

    private void Count(OpenField field, int step)
    {
        contents += field.IsContents ? step : 0;
        silentResults += field.IsSilent ? step : 0;
    }

    private sealed class OpenField
    {
        // Only the name of the field matters, and what a file can pile up in front of it is bounded.
        private const int LongestInstruction = 64;

        private string instruction = "";

        public bool IsInInstruction { get; set; } = true;

        public bool IsContents => Is("TOC");

        // They keep a value for other fields and show nothing.
        public bool IsSilent => Is("SET") || Is("ASK");

        public void Instruct(string words)
        {
            if (instruction.Length < LongestInstruction)
                instruction = string.Concat(instruction, words.AsSpan(0, Math.Min(words.Length, LongestInstruction))).TrimStart();
        }

        private bool Is(string name) =>
            instruction.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (instruction.Length == name.Length || !char.IsLetterOrDigit(instruction[name.Length]));
    }
}
