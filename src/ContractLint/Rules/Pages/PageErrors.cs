using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>Collects what is wrong with a page.</summary>
internal sealed class PageErrors
{
    private readonly List<RulePageError> errors = [];

    public bool IsEmpty => errors.Count == 0;

    public void Add(int line, int column, string english, string french) => errors.Add(new(line, column, new LocalizedText(english, french)));

    public void Add(int line, int column, LocalizedText message) => errors.Add(new(line, column, message));

    public IEnumerable<RulePageError> InOrder() => errors.OrderBy(error => error.Line).ThenBy(error => error.Column);
}
