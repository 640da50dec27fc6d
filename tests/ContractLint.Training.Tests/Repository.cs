using System.Runtime.CompilerServices;

namespace ContractLint.Training.Tests;

/// <summary>Where the corpus is.</summary>
internal static class Repository
{
    public static string Corpus { get; } = Path.Combine(RootOf(), "corpus");

    private static string RootOf([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
