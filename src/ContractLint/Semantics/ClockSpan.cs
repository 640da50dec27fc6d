namespace ContractLint.Semantics;

/// <summary>A clock time as a sentence uses it, on the words <c>[Start, End)</c>: a point, a beginning, an end, or both ends of a stretch.</summary>
/// <remarks><see cref="From"/> and <see cref="To"/> are minutes after midnight; a point has both equal.</remarks>
internal readonly record struct ClockSpan(ClockSpanKind Kind, int From, int To, int Start, int End);
