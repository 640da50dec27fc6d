#pragma warning disable IDE0130 // The compiler looks for it in this namespace.
namespace System.Diagnostics.CodeAnalysis;

/// <summary>For netstandard2.0, which lacks it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
