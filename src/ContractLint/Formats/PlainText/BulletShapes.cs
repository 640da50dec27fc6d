using ContractLint.Syntax;

namespace ContractLint.Formats.PlainText;

/// <summary>Which lines are items of a list: bullets nest by their indentation; numbers and letters say themselves how they nest.</summary>
internal sealed class BulletShapes(string text)
{
    private readonly List<int> indents = [];

    public void Reset() => indents.Clear();

    public BlockShape Of(TextLine line)
    {
        var isBullet = TypedLabel.Find(text.AsSpan(line.ContentStart, line.ContentEnd - line.ContentStart)) is { Style: LabelStyle.Bullet };
        if (!isBullet)
        {
            indents.Clear();
            return BlockShape.Paragraph;
        }

        while (indents.Count > 0 && indents[^1] >= line.Indent)
            indents.RemoveAt(indents.Count - 1);

        indents.Add(line.Indent);
        return BlockShape.ListItem(indents.Count, null);
    }
}
