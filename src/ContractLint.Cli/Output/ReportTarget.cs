namespace ContractLint.Cli.Output;

/// <summary>A form of report and where it goes: a file, or the standard output.</summary>
internal sealed record ReportTarget(string Format, string? File)
{
    public static readonly string[] Formats = ["pretty", "concise", "json", "jsonl", "html"];

    public bool IsForPeople => Format is "pretty" or "concise" or "html";
}
