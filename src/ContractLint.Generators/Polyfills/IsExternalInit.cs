#pragma warning disable IDE0130 // The compiler looks for it in this namespace.
namespace System.Runtime.CompilerServices;

/// <summary>Lets records compile for netstandard2.0, which lacks it.</summary>
internal static class IsExternalInit;
