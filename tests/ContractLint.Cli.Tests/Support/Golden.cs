using Shouldly;

namespace ContractLint.Cli.Tests.Support;

/// <summary>Compares what a command writes with a file of the repository; CONTRACTLINT_UPDATE=1 rewrites the files.</summary>
internal static class Golden
{
    public static void ShouldMatchGolden(this string actual, string name)
    {
        var path = Path.Combine(Samples.GoldenFolder, name);
        if (Environment.GetEnvironmentVariable("CONTRACTLINT_UPDATE") is "1")
            File.WriteAllText(path, actual);

        File.Exists(path).ShouldBeTrue($"{name} is missing; CONTRACTLINT_UPDATE=1 writes it");
        actual.ShouldBe(File.ReadAllText(path));
    }
}
