namespace ContractLint.Cli.Recognition;

/// <summary>What an installed Tesseract knows of French, English and sheets that lie on their side, as arguments for it.</summary>
internal sealed record TesseractLanguages(IReadOnlyList<string> Arguments)
{
    private static readonly string[] Wanted = ["fra", "eng"];

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    public static TesseractLanguages Of(string program) => From(BoundedProcess.Run(program, ["--list-langs"], default, Time, CancellationToken.None) ?? "");

    /// <summary>From what <c>tesseract --list-langs</c> prints.</summary>
    public static TesseractLanguages From(string list)
    {
        var installed = list.Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var wanted = Wanted.Where(installed.Contains).ToList();
        var turns = installed.Contains("osd");
        return new([.. wanted.Count > 0 ? ["-l", string.Join('+', wanted)] : Array.Empty<string>(), "--psm", turns ? "1" : "3"]);
    }
}
