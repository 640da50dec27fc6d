using ContractLint.Cli.Inputs;
using ContractLint.Text;

namespace ContractLint.Cli.Evaluation;

/// <summary>Which files of labelled texts are meant, and which configuration belongs to each.</summary>
internal static class UnitFiles
{
    private const string Reader = "reader.yml";

    private static readonly EnumerationOptions EveryFolder = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>The files, patterns and folders that were named; of a folder the JSONL files at any depth, in the order of their names.</summary>
    public static InputList Expand(IEnumerable<string> operands)
    {
        var items = new List<InputItem>();
        var complaints = new List<LocalizedText>();
        foreach (var operand in operands)
        {
            var found = Directory.Exists(operand) ? Under(operand) : InputExpander.Expand([operand], "stdin");
            items.AddRange(found.Items);
            complaints.AddRange(found.Complaints);
        }

        return new([.. items.DistinctBy(item => item.Path is null ? item.Name : Path.GetFullPath(item.Path))], complaints);
    }

    /// <summary>The configuration written for the authors of a file: of the same name beside it (v5.yml for v5.jsonl), or the nearest reader.yml of its folders.</summary>
    public static string? ConfigurationOf(string path)
    {
        var own = Path.ChangeExtension(path, ".yml");
        if (File.Exists(own))
            return own;

        for (var folder = Path.GetDirectoryName(Path.GetFullPath(path)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var reader = Path.Combine(folder, Reader);
            if (File.Exists(reader))
                return reader;
        }

        return null;
    }

    private static InputList Under(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.jsonl", EveryFolder).Select(path => path.Replace('\\', '/')).Order(StringComparer.Ordinal).Select(path => new InputItem(path, path)).ToList();
        return new(files, files.Count > 0 ? [] : [new($"there is no file of labelled texts (*.jsonl) in the folder '{folder}'.", $"aucun fichier de textes étiquetés (*.jsonl) dans le dossier « {folder} ».")]);
    }
}
