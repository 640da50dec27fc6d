using System.Collections.Immutable;

namespace ContractLint.Formats;

/// <summary>A program that reads the words in pictures. The library has none: who uses it hands over what the machine has.</summary>
public interface ITextRecognizer
{
    /// <summary>The words of each picture, in the order of the pictures; <see langword="null"/> for one that could not be read, or not in time.</summary>
    /// <remarks>Never throws on what a picture holds; only a cancelled token throws.</remarks>
    IReadOnlyList<ImmutableArray<RecognizedWord>?> Recognize(IReadOnlyList<PagePicture> pictures, CancellationToken cancellationToken);
}
