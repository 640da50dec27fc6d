namespace ContractLint.Evaluation;

/// <summary>Whose findings are measured.</summary>
public enum FindingOrigin
{
    /// <summary>The rules alone, as with <c>--no-ml</c>.</summary>
    Rules,

    /// <summary>The classifier alone: its likeliest label where it is sure enough, whatever the rules say.</summary>
    Classifier,

    /// <summary>What a user is told.</summary>
    Together,
}
