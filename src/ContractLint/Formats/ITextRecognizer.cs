using System.Collections.Immutable;

namespace ContractLint.Formats;

/// <summary>A program that reads the words in pictures. The library has none: who uses it hands over what the machine has.</summary>
public interface ITextRecognizer
{
    /// <summary>The words of each picture, in the order of the pictures; <see langword="null"/> for one that could not be read, or not in time.</summary>
    /// <remarks>Never throws: when <paramref name="cancellationToken"/> says that the time is over, what is not read yet stays unread.</remarks>
    IReadOnlyList<ImmutableArray<RecognizedWord>?> Recognize(IReadOnlyList<PagePicture> pictures, CancellationToken cancellationToken);
}
