using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractLint.Tests;

/// <summary>A C# file of this repository, parsed. <see cref="Path"/> is relative to the repository, with slashes.</summary>
internal sealed class SourceFile
{
    private static readonly string[] Folders = ["src", "tests"];

    private readonly CompilationUnitSyntax root;

    private SourceFile(string path, string text)
    {
        Path = path;
        LineCount = text.AsSpan().TrimEnd().Count('\n') + 1;
        root = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
    }

    public static IReadOnlyList<SourceFile> All { get; } = [.. ReadAll()];

    public string Path { get; }

    public int LineCount { get; }

    /// <summary>The project's folder under src or tests: "src/ContractLint".</summary>
    public string Project => string.Join('/', Path.Split('/').Take(2));

    /// <summary>The folder inside the project: "Formats/Docx"; empty at the project's root.</summary>
    public string Folder => string.Join('/', Path.Split('/').Skip(2).SkipLast(1));

    public string FileName => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IEnumerable<string> Namespaces => root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(declaration => declaration.Name.ToString());

    /// <summary>The types that are declared in no other type.</summary>
    public IEnumerable<string> TypeNames => root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Select(NameOf)
        .OfType<string>();

    /// <summary>Every namespace or dotted name the file writes: its usings, and what it spells out in code.</summary>
    public IEnumerable<string> Names => root
        .DescendantNodes()
        .Where(node => node is NameSyntax or MemberAccessExpressionSyntax)
        .Where(node => node.Parent is not (NameSyntax or MemberAccessExpressionSyntax or BaseNamespaceDeclarationSyntax))
        .Select(node => node.ToString().Replace("global::", "", StringComparison.Ordinal));

    /// <summary>Whether that dotted name stands where only a type or a namespace can: not a property of a property.</summary>
    public bool SpellsType(string name) => root.DescendantNodes().OfType<QualifiedNameSyntax>().Any(node => node.ToString() == name);

    private static string? NameOf(Microsoft.CodeAnalysis.SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };

    private static IEnumerable<SourceFile> ReadAll() =>
        from folder in Folders
        from file in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        let path = System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "obj" or "bin" or "interop")
        orderby path
        select new SourceFile(path, File.ReadAllText(file));
}
