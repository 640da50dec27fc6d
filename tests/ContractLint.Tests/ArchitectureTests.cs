using Shouldly;
using Xunit;

namespace ContractLint.Tests;

/// <summary>The house rules of ARCHITECTURE.md: floors, fences around packages, and the shape of files.</summary>
public sealed class ArchitectureTests
{
    private const int MaxLines = 300;
    private const string Library = "src/ContractLint";

    // Each folder may import itself and those named here. The arrows only go down; a new one is a decision, and gets a page in docs/decisions.
    private static readonly Dictionary<string, string[]> MayImport = new()
    {
        ["Text"] = [],
        ["Syntax"] = ["Text"],
        ["Patterns"] = ["Syntax", "Text"],
        ["Semantics"] = ["Patterns", "Syntax", "Text"],
        ["Budget"] = ["Semantics", "Patterns", "Syntax", "Text"],
        ["Diagnostics"] = ["Semantics", "Patterns", "Syntax", "Text"],
        ["Rules"] = ["Budget", "Diagnostics", "Semantics", "Patterns", "Syntax", "Text"],
        ["Configuration"] = ["Diagnostics", "Semantics", "Patterns", "Syntax", "Text"],
        ["Engine"] = ["Configuration", "Rules", "Learning", "Budget", "Diagnostics", "Semantics", "Patterns", "Syntax", "Text"],
        ["Learning"] = ["Semantics", "Patterns", "Syntax", "Text"],
        ["Evaluation"] = ["Engine", "Configuration", "Rules", "Learning", "Budget", "Diagnostics", "Formats", "Semantics", "Patterns", "Syntax", "Text"],
        ["Formats"] = ["Diagnostics", "Syntax", "Text"],
        ["Replies"] = ["Diagnostics", "Semantics", "Patterns", "Syntax", "Text"],
        ["Reporting"] = ["Replies", "Formats", "Diagnostics", "Semantics", "Patterns", "Syntax", "Text"],
    };

    // A package is known to one folder, so that it can be replaced there.
    private static readonly Dictionary<string, string> PackageHomes = new()
    {
        ["UglyToad"] = "src/ContractLint/Formats/Pdf/",
        ["DocumentFormat.OpenXml"] = "src/ContractLint/Formats/Docx/",
        ["Markdig"] = "src/ContractLint/Formats/Markdown/",
        ["MimeKit"] = "src/ContractLint/Formats/Email/",
        ["AngleSharp"] = "src/ContractLint/Formats/Html/",
        ["SharpYaml"] = "src/ContractLint/Configuration/",
        ["Spectre"] = "src/ContractLint.Cli/",
        ["System.CommandLine"] = "src/ContractLint.Cli/",
        ["Microsoft.CodeAnalysis"] = "src/ContractLint.Generators/",
        ["Microsoft.ML"] = "src/ContractLint.Training/",
    };

    private static IEnumerable<SourceFile> LibraryFiles => SourceFile.All.Where(file => file.Project == Library);

    private static IEnumerable<SourceFile> Sources => SourceFile.All.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal));

    [Fact]
    public void Folders_import_only_what_stands_below_them() =>
        Check(
            from file in LibraryFiles
            where file.Folder.Length > 0
            let floor = FloorOf(file)
            from imported in file.Names.Select(name => ImportedFloor(file, name)).OfType<string>().Distinct()
            where imported != floor && !MayImport.GetValueOrDefault(floor, []).Contains(imported)
            select $"{file.Path} uses ContractLint.{imported}, but {floor} may not",
            "Move the type to the floor that needs least, or hand the value in from above; see the table of floors in ARCHITECTURE.md.");

    [Fact]
    public void Folders_of_the_library_are_those_of_the_table() =>
        Check(
            from file in LibraryFiles
            where file.Folder.Length > 0 && !MayImport.ContainsKey(FloorOf(file))
            select $"{file.Path} stands in a folder that has no floor",
            "Put the file into one of the folders of ARCHITECTURE.md, or add the folder to the table there and in this test.");

    [Fact]
    public void Packages_stay_in_their_own_folder() =>
        Check(
            from file in Sources
            from package in PackageHomes
            where !file.Path.StartsWith(package.Value, StringComparison.Ordinal) && file.Names.Any(name => IsIn(name, package.Key))
            select $"{file.Path} uses {package.Key}, whose home is {package.Value}",
            "Wrap what you need in a type of that folder, in our own words, and use that type.");

    [Fact]
    public void Nothing_talks_to_a_network() =>
        Check(
            from file in Sources
            where file.Names.Any(name => IsIn(name, "System.Net.Http") || IsIn(name, "System.Net.Sockets"))
            select $"{file.Path} can open a connection",
            "ContractLint promises that nothing leaves the machine: read what you need from a file the user names.");

    [Fact]
    public void Nothing_needs_the_cryptography_of_the_system() =>
        Check(
            from file in Sources
            where file.Names.Any(name => IsIn(name, "System.Security.Cryptography"))
            select $"{file.Path} needs OpenSSL on Linux",
            "Without OpenSSL the framework's cryptography ends the process: use Text/Sha256 for a digest.");

    [Fact]
    public void Wording_is_matched_by_phrases_not_by_regular_expressions() =>
        Check(
            from file in LibraryFiles
            where FloorOf(file) is "Rules" or "Semantics" or "Patterns"
            where file.Names.Any(name => IsIn(name, "System.Text.RegularExpressions") || name is "Regex" or "GeneratedRegex" or "RegexOptions")
            select $"{file.Path} uses a regular expression",
            "Write a phrase in the rule's page; if the phrase language cannot say it, extend the language (see docs/reference/rule-page-format.md).");

    [Fact]
    public void Namespaces_are_folders() =>
        Check(
            from file in SourceFile.All
            from found in file.Namespaces
            let expected = $"{file.Project.Split('/')[1]}/{file.Folder}".TrimEnd('/').Replace('/', '.')
            where found != expected && file.Folder != "Polyfills"
            select $"{file.Path} says namespace {found}",
            "The namespace is the path with dots: change it, or move the file.");

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() =>
        Check(
            from file in SourceFile.All
            let types = file.TypeNames.ToList()
            where types.Count > 1 || types.Any(type => type != file.FileName.Split('.')[0])
            select $"{file.Path} holds {string.Join(", ", types)}",
            "Give each type its own file of the same name; parts of a partial type are called Type.Part.cs.");

    [Fact]
    public void Files_are_short() =>
        Check(
            from file in SourceFile.All
            where file.LineCount > MaxLines
            select $"{file.Path} has {file.LineCount} lines",
            $"At most {MaxLines}: find the second thing the file does, name it, and move it to a file of its own.");

    [Fact]
    public void Tests_stand_where_what_they_test_stands()
    {
        var folders = LibraryFiles.Select(file => file.Folder).ToHashSet(StringComparer.Ordinal);

        Check(
            from file in SourceFile.All
            where file.Project == "tests/ContractLint.Tests" && file.Folder.Length > 0 && !folders.Contains(file.Folder)
            select $"{file.Path} mirrors no folder of {Library}",
            "Name the test's folder like the folder under src that it tests.");
    }

    private static void Check(IEnumerable<string> faults, string remedy)
    {
        var list = faults.Distinct().ToList();

        list.ShouldBeEmpty($"{string.Join("\n", list)}\nWhat to do: {remedy}");
    }

    private static string FloorOf(SourceFile file) => file.Folder.Split('/')[0];

    // "ContractLint.Syntax.Node" in full, or "Syntax.Node", which C# also understands inside the namespace ContractLint.
    private static string? ImportedFloor(SourceFile file, string name)
    {
        var parts = name.Split('.', '<', '(');
        var index = parts[0] == "ContractLint" ? 1 : 0;
        if (index >= parts.Length || !MayImport.ContainsKey(parts[index]))
            return null;

        // A lone "Text" or "Syntax" is a property far more often than a namespace.
        return index == 1 || (parts.Length > 1 && file.SpellsType(name)) ? parts[index] : null;
    }

    private static bool IsIn(string name, string prefix) =>
        name == prefix || name.StartsWith(prefix + ".", StringComparison.Ordinal);
}
