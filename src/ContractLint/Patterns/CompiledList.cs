namespace ContractLint.Patterns;

/// <summary>A named list in a program: the terminal that stands for it, and the code of a choice between its wordings of varying length (empty where it has none).</summary>
/// <remarks>A sentence "holds" the terminal where it holds one of the list's words, or may hold one of its varying wordings.</remarks>
internal readonly record struct CompiledList(int Terminal, PhraseOperand Varying)
{
    public bool Varies => Varying.To > Varying.From;
}
