using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>Colours and weights of a terminal; on paper (<paramref name="isColored"/> false) it returns texts as they are.</summary>
public sealed class Ink(bool isColored)
{
    public bool IsColored => isColored;

    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    public string Good(string text) => Paint("32", text);

    public string Underlined(string text, DiagnosticSeverity severity) => Paint($"4;{CodeOf(severity)}", text);

    public string Of(DiagnosticSeverity severity, string text) => Paint($"1;{CodeOf(severity)}", text);

    public string Of(Verdict verdict, string text) => Paint(verdict switch
    {
        Verdict.Accept => "1;32",
        Verdict.Clarify => "1;36",
        Verdict.Negotiate => "1;33",
        _ => "1;31",
    }, text);

    private static string CodeOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "31",
        DiagnosticSeverity.Warning => "33",
        DiagnosticSeverity.Info => "36",
        _ => "90",
    };

    private string Paint(string code, string text) => isColored && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
