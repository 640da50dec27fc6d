namespace ContractLint.Semantics;

/// <summary>A verb that binds somebody, on the words <c>[Start, End)</c>.</summary>
/// <remarks><see cref="Bound"/> is who must, must not, may or is asked; <see langword="null"/> where the sentence does not say.</remarks>
public readonly record struct Frame(FrameKind Kind, int Start, int End, Role? Bound);
