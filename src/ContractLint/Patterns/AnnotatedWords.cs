using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>The words of one sentence with the symbols found on them so far.</summary>
/// <remarks><see cref="WithoutAccents"/>: the paragraph uses no accent at all, so an accented letter of a phrase may meet a bare one.</remarks>
public sealed class AnnotatedWords(IReadOnlyList<Word> words, IReadOnlyList<Annotation> annotations, bool withoutAccents)
{
    public IReadOnlyList<Word> Words { get; } = words;

    public IReadOnlyList<Annotation> Annotations { get; } = annotations;

    public bool WithoutAccents { get; } = withoutAccents;
}
