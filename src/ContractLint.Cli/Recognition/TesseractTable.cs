using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Formats;

namespace ContractLint.Cli.Recognition;

/// <summary>Reads the table of words Tesseract writes: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
internal static class TesseractTable
{
    private const int Columns = 12;
    private const string WordLevel = "5";

    public static ImmutableArray<RecognizedWord> Read(string table)
    {
        var words = ImmutableArray.CreateBuilder<RecognizedWord>();
        var (line, lineKey) = (0, "");

        foreach (var row in table.Split('\n'))
        {
            var cells = row.TrimEnd('\r').Split('\t');
            if (cells.Length < Columns || cells[0] is not WordLevel || string.IsNullOrWhiteSpace(cells[11]))
                continue;

            if (!Whole(cells[6], out var left) || !Whole(cells[7], out var top) || !Whole(cells[8], out var width) || !Whole(cells[9], out var height)
                || !double.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence))
            {
                continue;
            }

            var key = string.Join('.', cells[1..5]);
            line += key == lineKey ? 0 : 1;
            lineKey = key;
            words.Add(new(cells[11].Trim(), line, left, top, left + width, top + height, Math.Clamp(confidence / 100, 0, 1)));
        }

        return words.ToImmutable();
    }

    private static bool Whole(string cell, out int number) => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
