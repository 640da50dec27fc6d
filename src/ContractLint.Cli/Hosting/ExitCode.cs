namespace ContractLint.Cli.Hosting;

/// <summary>How a run ended; of several, the one told first here wins.</summary>
internal static class ExitCode
{
    public const int Cancelled = 130;
    public const int Usage = 2;
    public const int NotRead = 3;
    public const int Findings = 1;
    public const int Success = 0;

    /// <summary>The graver of two: 130, 2, 3, 1, 0.</summary>
    public static int Worst(int first, int second) => RankOf(first) >= RankOf(second) ? first : second;

    private static int RankOf(int code) => code switch
    {
        Cancelled => 4,
        Usage => 3,
        NotRead => 2,
        Findings => 1,
        _ => 0,
    };
}
