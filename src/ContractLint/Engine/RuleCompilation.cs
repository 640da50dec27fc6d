using ContractLint.Patterns;
using ContractLint.Rules;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>The phrases of all rules in one language, in one matcher, each with the rule and block it came from.</summary>
internal sealed class RuleCompilation
{
    private readonly PhraseMatcher matcher;
    private readonly List<RulePhrase> phrases = [];

    public RuleCompilation(IEnumerable<RulePage> pages, Language language)
    {
        var parsed = new List<Phrase>();

        foreach (var page in pages)
        {
            // A page was checked when it was built or loaded.
            var lists = new PhraseLists();
            foreach (var list in page.Lists.Where(list => list.Language == language))
                lists.TryDefine(list.Name, list.Alternatives.Source, out _);

            foreach (var block in page.Phrases.Where(block => block.Language == language))
            {
                foreach (var line in block.Phrases)
                {
                    if (!lists.TryParse(line.Source, out var phrase, out _))
                        continue;

                    parsed.Add(phrase);
                    phrases.Add(new(page, block, phrase));
                }
            }
        }

        matcher = new(parsed);
    }

    /// <summary>Every phrase that matches a sentence, in order of place.</summary>
    public List<RuleHit> Match(Semantics.SentenceModel sentence)
    {
        var matches = matcher.Match(sentence.Words);
        var hits = new List<RuleHit>(matches.Count);

        foreach (var match in matches)
        {
            // What matches in the stem alone was found in the stem's own sentence.
            if (match.End > sentence.StemLength)
                hits.Add(new(phrases[match.Phrase], match.Start, match.End));
        }

        return hits;
    }
}
