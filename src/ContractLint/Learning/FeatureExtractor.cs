using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Learning;

/// <summary>Turns a passage into features: words and pairs of words, characters of words, symbols, frames and what follows them. One code path for training and use.</summary>
internal static class FeatureExtractor
{
    private const int ReachOfFrame = 6;
    private const int ShortestGram = 3;
    private const int LongestGram = 5;

    public static void Extract(Passage passage, FeatureVector vector)
    {
        vector.Clear();
        var language = passage.Language;

        for (var i = 0; i < passage.Sentences.Length; i++)
        {
            var sentence = passage.Sentences[i];
            // A stem is read once: the items of a list follow each other.
            var from = i > 0 ? sentence.StemLength : 0;
            AddWords(sentence, i, from, language, vector);
            AddCharacters(sentence, i, from, language, vector);
            AddSymbols(passage, sentence, i, language, vector);
            AddFrames(sentence, i, language, vector);
        }
    }

    private static void AddWords(SentenceModel sentence, int index, int from, Language language, FeatureVector vector)
    {
        var one = FeatureHash.Seed('w');
        var two = FeatureHash.Seed('b');
        var words = sentence.Words.Words;
        var before = FeatureHash.Add(one, '^');

        for (var i = from; i < words.Count; i++)
        {
            var hash = HashOf(words[i], one);
            vector.Add(new(FeatureHash.BucketOf(hash, language), FeatureFamily.Words, index, i, i + 1));
            vector.Add(new(FeatureHash.BucketOf(FeatureHash.Add(FeatureHash.Add(two, before), hash), language), FeatureFamily.Words, index, Math.Max(from, i - 1), i + 1));
            before = hash;
        }
    }

    // All numbers are one word: amounts and dates are the rules' business.
    private static uint HashOf(Word word, uint seed) =>
        word.Kind is WordKind.Number ? FeatureHash.Add(seed, '#') : FeatureHash.Add(seed, word.Normal);

    private static void AddCharacters(SentenceModel sentence, int index, int from, Language language, FeatureVector vector)
    {
        var seed = FeatureHash.Seed('c');
        var words = sentence.Words.Words;

        for (var i = from; i < words.Count; i++)
        {
            var word = words[i].Normal;
            if (words[i].Kind is WordKind.Letters)
                AddCharacters(word, seed, index, i, language, vector);
        }
    }

    // The word stands between two edges, so that "^sans" differs from "persans".
    private static void AddCharacters(string word, uint seed, int index, int position, Language language, FeatureVector vector)
    {
        for (var start = -1; start <= word.Length - ShortestGram + 1; start++)
        {
            var hash = seed;
            for (var length = 1; length <= LongestGram && start + length <= word.Length + 1; length++)
            {
                var at = start + length - 1;
                hash = FeatureHash.Add(hash, at < 0 ? '^' : at == word.Length ? '$' : word[at]);
                if (length >= ShortestGram)
                    vector.Add(new(FeatureHash.BucketOf(FeatureHash.Add(hash, (char)length), language), FeatureFamily.Characters, index, position, position + 1));
            }
        }
    }

    private static void AddSymbols(Passage passage, SentenceModel sentence, int index, Language language, FeatureVector vector)
    {
        var seed = FeatureHash.Seed('s');
        foreach (var annotation in sentence.Words.Annotations)
            vector.Add(new(FeatureHash.BucketOf(FeatureHash.Add(seed, annotation.Symbol), language), FeatureFamily.Symbols, index, annotation.Start, annotation.End));

        var text = passage.Model.Tree.Text.AsSpan(sentence.Node.Span).TrimEnd();
        if (text.EndsWith("?"))
            vector.Add(new(FeatureHash.BucketOf(FeatureHash.Add(seed, '?'), language), FeatureFamily.Symbols, index, 0, 0));
        if (text.IndexOfAny('«', '"', '\u201C') >= 0)
            vector.Add(new(FeatureHash.BucketOf(FeatureHash.Add(seed, '"'), language), FeatureFamily.Symbols, index, 0, 0));
    }

    private static void AddFrames(SentenceModel sentence, int index, Language language, FeatureVector vector)
    {
        var seed = FeatureHash.Seed('f');
        var following = FeatureHash.Seed('g');
        var words = sentence.Words.Words;

        foreach (var frame in sentence.Frames)
        {
            var binding = (char)(((int)frame.Kind * 8) + (frame.Bound is { } role ? (int)role : 7));
            vector.Add(new(FeatureHash.BucketOf(FeatureHash.Add(seed, binding), language), FeatureFamily.Frames, index, frame.Start, frame.End));

            for (var i = frame.End; i < Math.Min(words.Count, frame.End + ReachOfFrame); i++)
                vector.Add(new(FeatureHash.BucketOf(HashOf(words[i], FeatureHash.Add(following, binding)), language), FeatureFamily.Frames, index, frame.Start, i + 1));
        }
    }
}
