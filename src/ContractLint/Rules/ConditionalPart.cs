namespace ContractLint.Rules;

/// <summary>The text of a page that a <see cref="ConditionalText"/> completes or replaces.</summary>
public enum ConditionalPart
{
    Clause,
    Reply,
}
