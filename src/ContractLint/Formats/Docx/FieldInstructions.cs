using System.Text;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>Reads what tells fields how to compute, which is no text, and notes those that would run or fetch something.</summary>
internal sealed class FieldInstructions(List<DocumentFact> facts, PlaceCounter places)
{
    private const int LongestInstruction = 2_000;

    private readonly StringBuilder written = new();

    /// <summary>A piece of an instruction, which runs may cut anywhere.</summary>
    public void Append(string words)
    {
        if (written.Length < LongestInstruction)
            written.Append(words);
    }

    /// <summary>The instruction is complete, or another field begins inside it.</summary>
    public void Complete()
    {
        if (written.Length > 0)
            Note(written.ToString());

        written.Clear();
    }

    /// <summary>A whole instruction: "INCLUDETEXT "\\server\share\terms.docx"".</summary>
    public void Note(string instruction)
    {
        var words = instruction.Split([' ', '\t', '"', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return;

        var target = words[1];
        switch (words[0].ToUpperInvariant())
        {
            case "DDE" or "DDEAUTO":
                facts.Add(FileFacts.Active("a field that calls another program", "un champ qui appelle un autre programme", target, places.Here));
                break;

            case "INCLUDETEXT" or "INCLUDE" when FileFacts.IsRemote(Path(words[1])):
                facts.Add(FileFacts.External("a document to be fetched", "un document à aller chercher", target, places.Here));
                break;

            case "INCLUDEPICTURE" when FileFacts.IsRemote(Path(words[1])):
                facts.Add(FileFacts.External("a picture to be fetched", "une image à aller chercher", target, places.Here));
                break;
        }
    }

    // A field writes each backslash of a path twice.
    private static string Path(string written) => written.Replace(@"\\", @"\", StringComparison.Ordinal);
}
