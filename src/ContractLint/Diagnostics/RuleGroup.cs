namespace ContractLint.Diagnostics;

/// <summary>Why a rule is there; profiles turn whole groups on.</summary>
public enum RuleGroup
{
    /// <summary>Reasons to refuse or to ask for a change.</summary>
    Core,

    /// <summary>Terms to discuss.</summary>
    Negotiate,

    /// <summary>Points to verify or to ask.</summary>
    Check,

    /// <summary>Correct but rarely worth a reader's time.</summary>
    Pedantic,
}
