namespace ContractLint.Replies;

/// <summary>Why one says no; a letter has exactly one, that of its first point.</summary>
public enum ReplyMotive
{
    /// <summary>It is not one's trade.</summary>
    Humility,

    /// <summary>One owes the other the truth about the project.</summary>
    Respect,

    /// <summary>One's rules of work and of conduct.</summary>
    Professionalism,
}
