#pragma warning disable IDE0130 // The compiler looks for it in this namespace.
namespace System;

/// <summary>Lets <c>[from..to]</c> compile for netstandard2.0, which lacks it.</summary>
internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;

    public Index End { get; } = end;

    public static Range StartAt(Index start) => new(start, new(0, fromEnd: true));

    public static Range EndAt(Index end) => new(new(0), end);
}
