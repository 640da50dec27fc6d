using System.Security.Cryptography;

namespace ContractLint.Fuzz;

/// <summary>The inputs that once did harm, a folder for each target: tried by every run of the tests.</summary>
internal static class KeptInputs
{
    public static string Folder { get; } = Path.Combine(SeedFiles.Root, "tests", "fixtures", "fuzz");

    /// <summary>The kept inputs by target, in an order that is always the same.</summary>
    public static IEnumerable<(IFuzzTarget Target, string Path)> All() =>
        from target in FuzzTargets.All
        let folder = Path.Combine(Folder, target.Name)
        where Directory.Exists(folder)
        from path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
        select (target, path);

    /// <summary>Keeps an input in a folder, under a name its bytes give it.</summary>
    public static string Keep(string folder, string target, byte[] input)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, target)).FullName;
        var path = Path.Combine(place, Convert.ToHexStringLower(SHA256.HashData(input))[..12]);
        File.WriteAllBytes(path, input);
        return path;
    }
}
