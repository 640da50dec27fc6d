namespace ContractLint.Semantics;

/// <summary>What a clock time says beside its word: "à 21 h", "dès 7 h", "après 20 h", "jusqu'à 22 h", "avant 9 h", "de 9 h à 18 h".</summary>
internal enum ClockSpanKind
{
    At,
    From,
    After,
    Until,
    Before,
    Between,
}
