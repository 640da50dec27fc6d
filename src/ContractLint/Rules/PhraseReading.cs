using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>Parses the phrases of a page that was checked, with the lists they name.</summary>
internal static class PhraseReading
{
    /// <summary>The phrases in one language, in the order of the page.</summary>
    public static IEnumerable<(PhraseBlock Block, PhraseLine Line, Phrase Phrase)> In(RulePage page, Language language)
    {
        var lists = new PhraseLists();
        foreach (var list in page.Lists.Where(list => list.Language == language))
        {
            if (!lists.TryDefine(list.Name, list.Alternatives.Source, out var error))
                throw NotChecked(page, list.Alternatives, error);
        }

        foreach (var block in page.Phrases.Where(block => block.Language == language))
        {
            foreach (var line in block.Phrases)
                yield return lists.TryParse(line.Source, out var phrase, out var error) ? (block, line, phrase) : throw NotChecked(page, line, error);
        }
    }

    private static InvalidOperationException NotChecked(RulePage page, PhraseLine line, PhraseError error) =>
        new($"{page.Descriptor.Id} was not checked, line {line.Line}: {error.Message.En}");
}
