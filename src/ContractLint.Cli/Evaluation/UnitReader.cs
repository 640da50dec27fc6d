using System.Text;
using ContractLint.Cli.Commands;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Evaluation;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Evaluation;

/// <summary>Reads the labelled texts of a file. A line that is none is told, and costs no other.</summary>
internal sealed class UnitReader(CommandHost host, ErrorLines errors)
{
    private const int MaxLineBytes = 16 << 20;
    private const int MostTold = 5;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private static readonly LocalizedText TooLong = new($"it is longer than {MaxLineBytes >> 20} MB.", $"elle dépasse {MaxLineBytes >> 20} Mo.");
    private static readonly LocalizedText NotUtf8 = new("it is not UTF-8.", "elle n'est pas en UTF-8.");

    /// <summary>Whether every line so far was a labelled text.</summary>
    public bool IsWhole { get; private set; } = true;

    public List<LabelledUnit> Read(InputItem file)
    {
        var units = new List<LabelledUnit>();
        if (file.Failure is { } failure)
        {
            Tell(failure);
            return units;
        }

        try
        {
            using var stream = file.Path is null ? null : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            ReadLines(stream ?? host.Input, file.Name, units);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(new(file.Name, ReadFailure.Of(exception)));
        }

        return units;
    }

    private void ReadLines(Stream stream, string name, List<LabelledUnit> units)
    {
        var faults = 0;
        foreach (var line in LineReader.Read(stream, MaxLineBytes))
        {
            try
            {
                if (TextOf(line) is { Length: > 0 } text)
                    units.Add(LabelledUnits.Parse(text));
            }
            catch (LabelledUnitException exception)
            {
                if (++faults <= MostTold)
                    Tell(new(name, Fault(line, exception.Reason)));
            }
            catch (DecoderFallbackException)
            {
                if (++faults <= MostTold)
                    Tell(new(name, Fault(line, NotUtf8)));
            }
            catch (InvalidDataException)
            {
                if (++faults <= MostTold)
                    Tell(new(name, Fault(line, TooLong)));
            }
        }

        if (faults > MostTold)
            Tell(new(name, new($"{ReportWords.Number(faults - MostTold)} more lines are no labelled texts.", $"{ReportWords.Number(faults - MostTold)} autres lignes ne sont pas des textes étiquetés.")));
    }

    private static string TextOf(RecordLine line) => line.Bytes is { } bytes ? Strict.GetString(bytes.Span).Trim() : throw new InvalidDataException();

    private static LocalizedText Fault(RecordLine line, LocalizedText reason) =>
        new($"line {ReportWords.Number((int)line.Number)} is no labelled text: {reason.En}", $"la ligne {ReportWords.Number((int)line.Number)} n'est pas un texte étiqueté : {reason.Fr}");

    private void Tell(DocumentFailure failure)
    {
        IsWhole = false;
        errors.SayAbout(failure);
    }
}
