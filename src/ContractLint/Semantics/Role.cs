namespace ContractLint.Semantics;

/// <summary>The side a party is on.</summary>
public enum Role
{
    /// <summary>Neither side, or not known which.</summary>
    ThirdParty,

    /// <summary>Who does the work: prestataire, consultant, freelance, contractor; the employee in an employment contract.</summary>
    Provider,

    /// <summary>Who orders and pays: client, donneur d'ordre, customer; the employer in an employment contract.</summary>
    Client,

    /// <summary>Both sides alike: « chacune des parties », "either party".</summary>
    Both,
}
