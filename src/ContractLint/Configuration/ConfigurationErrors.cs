using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>Collects what is wrong in a configuration file.</summary>
internal sealed class ConfigurationErrors
{
    private readonly List<ConfigurationError> errors = [];

    public bool IsEmpty => errors.Count == 0;

    public void Add(int line, int column, LocalizedText message) => errors.Add(new(line, column, message));

    public void Add(ConfigurationNode node, string english, string french) => errors.Add(new(node.Line, node.Column, new LocalizedText(english, french)));

    public IEnumerable<ConfigurationError> InOrder() => errors.OrderBy(error => error.Line).ThenBy(error => error.Column);
}
