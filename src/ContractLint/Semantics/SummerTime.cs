namespace ContractLint.Semantics;

/// <summary>Whose rule moves the clocks of a zone in summer. Zones of one rule move together: the hours between them never change.</summary>
internal enum SummerTime
{
    None,
    Europe,
    America,
    South,
}
