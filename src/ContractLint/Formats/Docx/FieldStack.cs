namespace ContractLint.Formats.Docx;

/// <summary>The fields open at a place: what a field computes is text, what tells it how to is not.</summary>
internal sealed class FieldStack
{
    private readonly Stack<bool> inInstruction = [];
    private int instructions;

    /// <summary>Whether text here belongs to the instruction of a field around another one, and is never shown.</summary>
    /// <remarks>Text right after a field's beginning is kept: it is only there when the field was never ended, and then it is the document's.</remarks>
    public bool HidesText => instructions > 1 || (instructions == 1 && !inInstruction.Peek());

    public void Begin()
    {
        inInstruction.Push(true);
        instructions++;
    }

    public void Separate()
    {
        if (!inInstruction.TryPop(out var wasInstruction))
            return;

        inInstruction.Push(false);
        if (wasInstruction)
            instructions--;
    }

    public void End()
    {
        if (inInstruction.TryPop(out var wasInstruction) && wasInstruction)
            instructions--;
    }
}
