#pragma warning disable IDE0130 // The compiler looks for it in this namespace.
namespace System;

/// <summary>Lets <c>[^1]</c> compile for netstandard2.0, which lacks it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
