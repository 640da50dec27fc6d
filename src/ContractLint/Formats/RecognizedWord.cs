namespace ContractLint.Formats;

/// <summary>A word read from a picture, with its place in dots from the left and the top, and how sure the program is of it, from 0 to 1.</summary>
/// <remarks>Words of one <see cref="Line"/> have its number; words come in reading order.</remarks>
public readonly record struct RecognizedWord(string Text, int Line, int Left, int Top, int Right, int Bottom, double Confidence);
