namespace ContractLint.Semantics;

/// <summary>Whether a sentence names a time zone, and which; <see langword="null"/> where the name tells nothing ("our time").</summary>
internal readonly record struct NamedZone(bool IsNamed, ClockZone? Zone)
{
    public static NamedZone None => default;
}
