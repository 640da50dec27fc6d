using System.Text;
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
        var lists = new Dictionary<(Language Language, string Name), string>();
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

            if (block is "words")
                Define(lists, language, line, kind, number);
            else
                yield return Parse(kind, language, block, WriteOut(lists, language, line, kind, number), number);
        }
    }

    private static (string Block, Language Language) Open(string words, ClauseKind kind, int line) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [("words" or "phrases" or "except" or "unless") and var block, "en"] => (block, Language.English),
        [("words" or "phrases" or "except" or "unless") and var block, "fr"] => (block, Language.French),
        _ => throw Fault(kind, line, $"no block is called \"{words}\"."),
    };

    // "name: a | b": further lines of that name add to it.
    private static void Define(Dictionary<(Language Language, string Name), string> lists, Language language, string line, ClauseKind kind, int number)
    {
        var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
        if (parts is not [{ Length: > 0 } name, { Length: > 0 } alternatives])
            throw Fault(kind, number, "a list of words is written \"name: a | b\".");

        var expanded = WriteOut(lists, language, alternatives, kind, number);
        lists[(language, name)] = lists.TryGetValue((language, name), out var earlier) ? $"{earlier} | {expanded}" : expanded;
    }

    // "[name]" is the list of that name.
    private static string WriteOut(Dictionary<(Language Language, string Name), string> lists, Language language, string source, ClauseKind kind, int number)
    {
        var result = new StringBuilder();
        var position = 0;

        for (var open = source.IndexOf('['); open >= 0; open = source.IndexOf('[', position))
        {
            var close = source.IndexOf(']', open);
            if (close < 0 || !lists.TryGetValue((language, source[(open + 1)..close]), out var alternatives))
                throw Fault(kind, number, "no list of that name stands above.");

            result.Append(source, position, open - position).Append('(').Append(alternatives).Append(')');
            position = close + 1;
        }

        return result.Append(source, position, source.Length - position).ToString();
    }

    private static ClauseWording Parse(ClauseKind kind, Language language, string block, string source, int number)
    {
        if (!Phrase.TryParse(source, PhraseSymbols.Known, out var phrase, out var error))
            throw Fault(kind, number, error.Message.En);

        var role = block switch { "phrases" => WordingRole.Says, "except" => WordingRole.LooksLike, _ => WordingRole.Excuses };
        return new(kind, language, role, phrase, Negation.IsSpokenOfIn(source));
    }

    private static InvalidOperationException Fault(ClauseKind kind, int line, string what) => new($"{kind}.md, line {line}: {what}");
}
