namespace ContractLint.Cli.Hosting;

/// <summary>What a person types, pastes or drags into the window. A host has one only where somebody sits in front of the program.</summary>
internal interface IKeyboard
{
    /// <summary>The next line; <see langword="null"/> at the end of the input.</summary>
    string? ReadLine(CancellationToken cancellationToken);

    /// <summary>Whether more follows at once: the lines of a paste do, those of fingers do not.</summary>
    bool HasMore();

    /// <summary>Throws away what was not read, so that no shell takes it for commands.</summary>
    void Discard();

    void WaitForKey();
}
