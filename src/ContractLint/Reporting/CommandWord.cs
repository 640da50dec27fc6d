namespace ContractLint.Reporting;

/// <summary>A file name as one types it in a command: in quotation marks where it holds more than plain characters.</summary>
public static class CommandWord
{
    public static string Of(string name)
    {
        var shown = VisibleText.Of(name);
        var isPlain = shown.Length > 0 && shown.All(character => char.IsLetterOrDigit(character) || character is '.' or '/' or '\\' or '-' or '_' or ':' or '+' or ',');
        return isPlain ? shown : $"\"{shown.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
