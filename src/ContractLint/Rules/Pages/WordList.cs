namespace ContractLint.Rules.Pages;

/// <summary>A named list: its alternatives as a phrase writes them, and where it is first defined.</summary>
internal sealed class WordList(string alternatives, int line, int column)
{
    public string Alternatives { get; set; } = alternatives;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public bool IsUsed { get; set; }
}
