namespace ContractLint.Rules;

/// <summary>A setting of a rule and its default, as written on the page: <c>nonCompete.maxMonths</c>, "0".</summary>
public sealed record RuleParameter(string Name, string Default);
