namespace ContractLint.Formats.OpenDocument;

/// <summary>A list style: up to ten levels, of which those it leaves out print nothing.</summary>
internal sealed class OdfListStyle
{
    private const int MostLevels = 10;

    private readonly OdfListLevel?[] levels = new OdfListLevel?[MostLevels];

    /// <summary>The level counted from 0; the deepest stands for those below it.</summary>
    public OdfListLevel? this[int level]
    {
        get => levels[Math.Clamp(level, 0, MostLevels - 1)];
        set
        {
            if (level is >= 0 and < MostLevels)
                levels[level] = value;
        }
    }
}
