using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics.Clauses;

/// <summary>Reads the page of a clause kind: blocks of phrases, one a line, in the phrase language; what stands between the blocks is for people.</summary>
/// <remarks>The pages are the library's own and a test reads them all, so a fault is an exception that names the line.</remarks>
internal static class ClausePageReader
{
    private const string Fence = "```";

    public static IEnumerable<ClauseWording> Read(ClauseKind kind, string markdown)
    {
        var (english, french) = (new PhraseLists(PhraseSymbols.Known), new PhraseLists(PhraseSymbols.Known));
        string? block = null;
        var (language, number) = (Language.English, 0);

        foreach (var line in markdown.Split('\n', StringSplitOptions.TrimEntries))
        {
            number++;

            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                (block, language) = block is null ? Open(line[Fence.Length..], kind, number) : (null, language);
                continue;
            }

            if (block is null || line.Length == 0 || line[0] is '#')
                continue;

            var lists = language is Language.French ? french : english;
            if (block is "words")
                Define(lists, line, kind, number);
            else
                yield return Parse(lists, kind, language, block, line, number);
        }
    }

    private static (string Block, Language Language) Open(string words, ClauseKind kind, int line) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [("words" or "phrases" or "except" or "unless") and var block, "en"] => (block, Language.English),
        [("words" or "phrases" or "except" or "unless") and var block, "fr"] => (block, Language.French),
        _ => throw Fault(kind, line, $"no block is called \"{words}\"."),
    };

    // "name: a | b": further lines of that name add to it.
    private static void Define(PhraseLists lists, string line, ClauseKind kind, int number)
    {
        if (line.Split(':', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, var alternatives])
            throw Fault(kind, number, "a list of words is written \"name: a | b\".");

        if (!lists.TryDefine(name, alternatives, out var error))
            throw Fault(kind, number, error.Message.En);
    }

    private static ClauseWording Parse(PhraseLists lists, ClauseKind kind, Language language, string block, string source, int number)
    {
        if (!lists.TryParse(source, out var phrase, out var error))
            throw Fault(kind, number, error.Message.En);

        var role = block switch { "phrases" => WordingRole.Says, "except" => WordingRole.LooksLike, _ => WordingRole.Excuses };
        return new(kind, language, role, phrase, Negation.IsSpokenOfIn(phrase));
    }

    private static InvalidOperationException Fault(ClauseKind kind, int line, string what) => new($"{kind}.md, line {line}: {what}");
}
