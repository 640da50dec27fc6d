using System.Diagnostics.CodeAnalysis;
using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>The named lists that the phrases of a page may use, in one language.</summary>
/// <remarks>A further definition of a name adds alternatives, for all who use it.</remarks>
public sealed class PhraseLists(IReadOnlyCollection<string>? knownSymbols = null)
{
    // Matching a list walks the lists in it: a page of ten thousand, each in the next, must not exhaust the stack.
    private const int Deepest = 8;

    private readonly Dictionary<string, PhraseList> lists = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => lists.Keys;

    /// <summary>Defines a list, or adds to it: <paramref name="alternatives"/> as in <c>a | b c | d*</c>.</summary>
    public bool TryDefine(string name, string alternatives, [NotNullWhen(false)] out PhraseError? error)
    {
        var parser = new PhraseParser(alternatives, knownSymbols, this);
        if (parser.ParseAlternatives() is not { } read)
        {
            error = parser.Error!;
            return false;
        }

        var list = Find(name) ?? new(name);
        var depth = 1 + parser.Lists.Select(static held => held.Depth).DefaultIfEmpty().Max();
        var whole = new TextSpan(0, alternatives.Length);
        error = null;
        if (depth > Deepest)
            error = PhraseErrors.ListsTooDeep(whole, Deepest);
        else if (parser.Lists.Any(held => held.Holds(list)))
            error = PhraseErrors.ListHoldsItself(whole, name);
        else if (list.IsHeld && depth > list.Depth)
            error = PhraseErrors.ListHeldBefore(whole, name);

        if (error is not null)
            return false;

        list.Add(read, parser, depth);
        lists[name] = list;
        return true;
    }

    /// <summary>The list of that name; <see langword="null"/> if none is defined yet.</summary>
    public PhraseList? Find(string name) => lists.TryGetValue(name, out var list) ? list : null;

    /// <summary>Parses a phrase that may use these lists.</summary>
    public bool TryParse(string source, [NotNullWhen(true)] out Phrase? phrase, [NotNullWhen(false)] out PhraseError? error) =>
        Phrase.TryParse(source, new PhraseParser(source, knownSymbols, this), out phrase, out error);
}
