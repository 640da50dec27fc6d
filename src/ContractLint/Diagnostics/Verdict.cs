namespace ContractLint.Diagnostics;

/// <summary>The answer a report opens with; the order is that of growing gravity.</summary>
public enum Verdict
{
    /// <summary>« à accepter »: nothing above info, and the file was read in full.</summary>
    Accept,

    /// <summary>« à clarifier »: nothing above info, but a question is open or something was not read.</summary>
    Clarify,

    /// <summary>« à négocier »: at least one warning, or an error that a clause or a counter-offer cures.</summary>
    Negotiate,

    /// <summary>« à décliner »: in a brief, an error of ethics or privacy or a declared lack of budget, with nothing to negotiate.</summary>
    Decline,
}
