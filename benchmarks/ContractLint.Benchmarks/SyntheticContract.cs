namespace ContractLint.Benchmarks;

/// <summary>Phrases and text in the proportions of contracts, made from a seed: the same for every run and machine.</summary>
/// <remarks>
/// Words are drawn by Zipf's law, as in any text. Phrases are built from the same vocabulary, so that they share common words with the text
/// and, now and then, match it.
/// </remarks>
internal sealed class SyntheticContract
{
    private const int VocabularySize = 12_000;

    private static readonly string[] Common =
        ("the of and to in or shall any by for this agreement be with as client services contractor not on is party a that such other may from all which "
        + "payment under no will its days invoice work including upon term notice if without terms date confidential information rights provider at are "
        + "written an within has each parties fees it liability").Split(' ');

    private static readonly string[] Symbols = ["provider", "client", "party", "oblige", "forbid", "entitle", "request", "free", "not", "money", "period", "date", "time", "percent", "number"];

    private readonly string[] vocabulary = new string[VocabularySize];
    private readonly double[] cumulative = new double[VocabularySize];
    private readonly Random random;

    public SyntheticContract(int seed)
    {
        random = new(seed);
        var known = new HashSet<string>(Common);
        for (var i = 0; i < VocabularySize; i++)
        {
            vocabulary[i] = i < Common.Length ? Common[i] : NewWord(known);
            cumulative[i] = (i == 0 ? 0 : cumulative[i - 1]) + 1.0 / (i + 3);
        }
    }

    public string[] Phrases(int count)
    {
        var phrases = new string[count];
        for (var i = 0; i < count; i++)
            phrases[i] = NewPhrase();

        return phrases;
    }

    /// <summary>Sentences of 4 to 80 words, 24 on average.</summary>
    public List<string> Sentences(int characters)
    {
        var sentences = new List<string>();
        for (var total = 0; total < characters; total += sentences[^1].Length)
        {
            var words = new string[4 + (int)(-20 * Math.Log(1 - random.NextDouble() * 0.98))];
            for (var i = 0; i < words.Length; i++)
                words[i] = Draw(0);

            sentences.Add(string.Join(' ', words) + ".");
        }

        return sentences;
    }

    /// <summary>A symbol on about one word in eight.</summary>
    public (string Symbol, int Start, int End)[] Annotations(int words)
    {
        var annotations = new List<(string, int, int)>();
        for (var i = 0; i < words; i++)
        {
            if (random.Next(8) == 0)
                annotations.Add((Symbols[Math.Min(random.Next(Symbols.Length), random.Next(Symbols.Length))], i, Math.Min(words, i + random.Next(1, 4))));
        }

        return [.. annotations];
    }

    // The shapes that rules are written in; a phrase's own words are of middling frequency, as the words of a subject are.
    private string NewPhrase() => random.Next(10) switch
    {
        0 => $"{Subject()} {Subject()}",
        1 => $"{Stem()} {Draw(0)} {Subject()}",
        2 => $"<{Symbol()}> <{Symbol()}> ..12 ({Stem()} | {Subject()} {Subject()})",
        3 => $"<{Symbol()}> <{Symbol()}> .. {Subject()}",
        4 => $"{Subject()} ..5 <{Symbol()}>",
        5 => $"{Subject()} & <{Symbol()}>",
        6 => $"({Subject()} | {Subject()} | {Stem()}) {Draw(0)}? {Subject()}",
        7 => $"{Draw(0)} {Draw(0)} {Subject()}",
        8 => $"{Stem()} .. ({Stem()} | {Stem()} | {Draw(0)} {Subject()})",
        _ => $"{Draw(0)} {Subject()} (of | in | to)? {Stem()}",
    };

    private string Subject() => Draw(60);

    private string Stem()
    {
        var word = Draw(60);
        return word.Length < 5 ? word : word[..Math.Max(4, word.Length * 2 / 3)] + "*";
    }

    private string Symbol() => Symbols[random.Next(Symbols.Length)];

    private string Draw(int from)
    {
        var least = from == 0 ? 0 : cumulative[from - 1];
        var index = Array.BinarySearch(cumulative, least + random.NextDouble() * (cumulative[^1] - least));
        return vocabulary[Math.Min(index < 0 ? ~index : index, VocabularySize - 1)];
    }

    private string NewWord(HashSet<string> known)
    {
        const string Consonants = "bcdfglmnprstv";
        const string Vowels = "aaeeeioué";

        while (true)
        {
            var letters = new char[3 + random.Next(4) + random.Next(4)];
            for (var i = 0; i < letters.Length; i++)
                letters[i] = i % 2 == 0 ? Consonants[random.Next(Consonants.Length)] : Vowels[random.Next(Vowels.Length)];

            var word = new string(letters);
            if (known.Add(word))
                return word;
        }
    }
}
