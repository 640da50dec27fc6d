namespace ContractLint.Semantics;

/// <summary>The symbols a phrase of a rule may ask for between angle brackets, as <c>docs/reference/rule-page-format.md</c> lists them.</summary>
public static class PhraseSymbols
{
    /// <summary>Bare names: "money" for <c>&lt;money&gt;</c>.</summary>
    public static IReadOnlyCollection<string> Known { get; } =
    [
        "money", "period", "date", "time", "percent", "number",
        PartyLexicon.Provider, PartyLexicon.Client, PartyLexicon.Party,
        FrameLexicon.Oblige, FrameLexicon.Forbid, FrameLexicon.Entitle, FrameLexicon.Request, FrameLexicon.Free, UnpaidLexicon.Unpaid,
        Negation.Symbol,
        ContextLexicon.Teaching, ContextLexicon.Reassuring, ContextLexicon.Suffered,
    ];
}
