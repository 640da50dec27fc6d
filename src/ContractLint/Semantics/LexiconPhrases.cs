using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The phrases of all lexicons. The source generator compiles them in this order.</summary>
internal static class LexiconPhrases
{
    public static IEnumerable<LexiconPhrase> In(Language language)
    {
        foreach (var entry in FrameLexicon.Entries.Concat(UnpaidLexicon.Entries).Concat(PartyLexicon.Entries).Concat(GuardLexicon.Entries).Concat(ContextLexicon.Entries).Where(entry => entry.Language == language))
        {
            foreach (var line in PhraseText.LinesOf(entry.Phrases))
                yield return new(line, entry.Symbol, Removes: false);

            foreach (var line in PhraseText.LinesOf(entry.Except))
                yield return new(line, entry.Symbol, Removes: true);
        }
    }
}
