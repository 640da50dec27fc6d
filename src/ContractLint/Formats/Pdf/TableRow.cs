namespace ContractLint.Formats.Pdf;

/// <summary>Tells the cells of a table's row apart in a line.</summary>
internal static class TableRow
{
    /// <summary>The gap, in sizes of the font, from which two words stand in two cells.</summary>
    private const float CellGap = 1.8f;

    /// <summary>Whether a wide gap after the word ends a cell. The gap after a paragraph's number or bullet does not.</summary>
    public static bool IsCellEnd(TextLine line, int word)
    {
        if (word + 1 >= line.Words.Count)
            return false;

        var (here, next) = (line.Words[word], line.Words[word + 1]);
        if (next.Left - here.Right < CellGap * Math.Max(here.Size, next.Size))
            return false;

        // "Article 7    Prix", "Section 1.    Services".
        if (word == 1 && char.IsLetter(line.Words[0].Text[0]) && LineStart.IsNumbered(line))
            return false;

        return word > 0 || !(here.Text.Length <= 3 || LineStart.IsBullet(line) || LineStart.IsNumbered(line));
    }

    public static bool HasCells(TextLine line)
    {
        for (var i = 0; i + 1 < line.Words.Count; i++)
        {
            if (IsCellEnd(line, i))
                return true;
        }

        return false;
    }
}
