namespace ContractLint.Cli.Output;

/// <summary>A form of report and where it goes: a file, or the standard output.</summary>
internal sealed record ReportTarget(string Format, string? File)
{
    public static readonly string[] Formats = [.. ReportForm.All.Select(form => form.Name)];

    public ReportForm Form => ReportForm.Named(Format);

    public bool IsForPeople => Form.IsForPeople;
}
