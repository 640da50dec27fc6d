namespace ContractLint.Configuration;

/// <summary>A value of a configuration file, or what groups values, and where it begins (from 1).</summary>
/// <remarks>Of the three, a node has one: <see cref="Text"/>, <see cref="Items"/> or <see cref="Entries"/>.</remarks>
internal sealed record ConfigurationNode(int Line, int Column)
{
    public string? Text { get; init; }

    public List<ConfigurationNode>? Items { get; init; }

    public List<(ConfigurationNode Key, ConfigurationNode Value)>? Entries { get; init; }

    /// <summary>Nothing at all, or YAML's words for nothing.</summary>
    public bool IsEmpty { get; init; }
}
