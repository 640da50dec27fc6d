using System.Xml;

namespace ContractLint.Formats.Docx;

/// <summary>Alternatives written for newer and older readers, of which exactly one is read: else a text box is there twice.</summary>
internal sealed class CompatibilityChoices
{
    // Shapes, groups and canvases hold text boxes; the others only decorate.
    private static readonly HashSet<string> Understood = new(StringComparer.Ordinal)
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas",
    };

    private readonly Stack<bool> taken = [];

    public void Open() => taken.Push(false);

    public void Close() => taken.TryPop(out _);

    /// <summary>Whether the choice the reader stands on is the one to read.</summary>
    public bool TakesChoice(XmlReader reader)
    {
        if (HasTaken())
            return false;

        foreach (var prefix in (reader.GetAttribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (reader.LookupNamespace(prefix) is not { } uri || !Understood.Contains(uri))
                return false;
        }

        return Take();
    }

    /// <summary>Whether the fallback is the one to read.</summary>
    public bool TakesFallback() => !HasTaken() && Take();

    private bool HasTaken() => taken.TryPeek(out var already) && already;

    private bool Take()
    {
        if (taken.TryPop(out _))
            taken.Push(true);

        return true;
    }
}
