using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Inputs;

/// <summary>Turns what was typed (files, folders, patterns, <c>-</c>) into the documents to read: each once, in an order that is always the same.</summary>
internal sealed class InputExpander(string standardInputName)
{
    private readonly List<InputItem> items = [];
    private readonly List<LocalizedText> complaints = [];
    private readonly HashSet<string> seen = new(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    public static InputList Expand(IEnumerable<string> operands, string standardInputName)
    {
        var expander = new InputExpander(standardInputName);
        foreach (var operand in operands)
            expander.Add(operand);
        return new(expander.items, expander.complaints);
    }

    private void Add(string operand)
    {
        try
        {
            if (operand is "-")
                AddStandardInput();
            else if (Directory.Exists(operand))
                AddAll(DocumentFiles.Under(operand), new($"there is no document in the folder '{operand}'.", $"aucun document dans le dossier « {operand} »."));
            else if (!File.Exists(operand) && Glob.IsPattern(operand))
                AddAll(Glob.Expand(operand), new($"no document matches '{operand}'.", $"aucun document ne correspond à « {operand} »."));
            else
                AddFile(operand);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Fail(operand, new("this folder could not be opened.", "ce dossier n'a pas pu être ouvert."));
        }
    }

    private void AddStandardInput()
    {
        if (seen.Add("-"))
            items.Add(new(standardInputName, null));
    }

    private void AddFile(string path)
    {
        if (path.Length > 0 && !path.Contains('\0') && File.Exists(path))
            AddOnce(path);
        else
            Fail(path, new("there is no such file.", "ce fichier est introuvable."));
    }

    private void AddAll(IEnumerable<string> paths, LocalizedText complaint)
    {
        var found = paths.ToList();
        if (found.Count == 0)
            complaints.Add(complaint);

        found.Sort(StringComparer.Ordinal);
        foreach (var path in found)
            AddOnce(path);
    }

    private void AddOnce(string path)
    {
        if (seen.Add(Path.GetFullPath(path)))
            items.Add(new(path, path));
    }

    private void Fail(string name, LocalizedText reason)
    {
        if (seen.Add("?" + name))
            items.Add(new(name, null) { Failure = new DocumentFailure(name, reason) });
    }
}
