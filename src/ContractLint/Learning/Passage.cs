using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Learning;

/// <summary>What is classified as one: a sentence, or the few short sentences of a paragraph that are said in one breath.</summary>
/// <remarks><paramref name="First"/> and <paramref name="End"/> are indices into the sentences of the model.</remarks>
internal readonly record struct Passage(SemanticModel Model, int First, int End)
{
    // The units of the corpus have 6 to 90 words, most of them under 40.
    private const int MostWords = 60;

    // A greeting, a label or a cell says too little to be judged by its words.
    private const int FewestWords = 5;

    public ReadOnlySpan<SentenceModel> Sentences => Model.Sentences.AsSpan()[First..End];

    /// <summary>The characters from the first sentence to the last.</summary>
    public TextSpan Span => Model.Sentences[First].Node.Span.Union(Model.Sentences[End - 1].Node.Span);

    public Language Language => Model.Sentences[First].Language;

    private int Words
    {
        get
        {
            var words = 0;
            foreach (var sentence in Sentences)
            {
                for (var i = sentence.StemLength; i < sentence.Words.Words.Count; i++)
                    words += sentence.Words.Words[i].Kind is WordKind.Letters ? 1 : 0;
            }

            return words;
        }
    }

    /// <summary>The whole text as one passage: a unit of the corpus.</summary>
    public static Passage Whole(SemanticModel model) => new(model, 0, model.Sentences.Length);

    /// <summary>The passages of a document, in order. Headings name a subject and ask for nothing; a clause in a third language is read by nobody.</summary>
    public static IEnumerable<Passage> Of(SemanticModel model)
    {
        var first = 0;
        while (first < model.Sentences.Length)
        {
            var end = EndFrom(model, first);
            var passage = new Passage(model, first, end);
            if (model.Sentences[first].Block.Kind is not NodeKind.Heading && passage.Words >= FewestWords && !model.ForeignClauses.Hold(model.Sentences[first].Node.Span))
                yield return passage;

            first = end;
        }
    }

    private static int EndFrom(SemanticModel model, int first)
    {
        var block = model.Sentences[first].Block;
        var words = model.Sentences[first].Words.Words.Count;
        var end = first + 1;

        while (end < model.Sentences.Length && model.Sentences[end].Block == block)
        {
            words += model.Sentences[end].Words.Words.Count - model.Sentences[end].StemLength;
            if (words > MostWords)
                break;

            end++;
        }

        return end;
    }
}
