namespace ContractLint.Semantics;

/// <summary>What a document is for; decides which rules apply and who "we" is.</summary>
public enum DocumentKind
{
    /// <summary>Not told and not clear.</summary>
    Unknown,

    /// <summary>A client asks: a mail, a request for proposals, a « cahier des charges ». "We" is the client.</summary>
    Brief,

    /// <summary>A provider offers: a quote, a proposal. "We" is the provider.</summary>
    Proposal,

    /// <summary>An agreement, drafted or signed.</summary>
    Contract,

    /// <summary>A model of contract with fields to fill in.</summary>
    Template,
}
