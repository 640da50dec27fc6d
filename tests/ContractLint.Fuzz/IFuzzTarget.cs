namespace ContractLint.Fuzz;

/// <summary>Something that takes bytes from strangers, and what must hold whatever they are.</summary>
internal interface IFuzzTarget
{
    /// <summary>How the command line and the folders of kept inputs call it.</summary>
    string Name { get; }

    /// <summary>Sound inputs, from which the others are made.</summary>
    IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>Another input, made from one of a corpus.</summary>
    byte[] Mutate(byte[] input, IReadOnlyList<byte[]> corpus, Random random);

    /// <summary>Tries one input. What it did, in a few words: an input that does something new is worth changing further.</summary>
    /// <exception cref="PropertyException">What must hold does not.</exception>
    string Try(byte[] input);
}
