using ContractLint.Patterns;

namespace ContractLint.Tests.Patterns;

/// <summary>Writes phrases with a named list in the place of every group that can be one, lists in lists included.</summary>
internal sealed class ReferenceLists
{
    private readonly PhraseLists lists = new();
    private int count;

    public Phrase Parse(ReferencePhrase phrase)
    {
        var source = string.Join(" & ", phrase.Operands.Select(Write));
        return lists.TryParse(source, out var parsed, out var error) ? parsed : throw new InvalidOperationException($"{source}: {error.Message.En}");
    }

    private string Write(ReferenceNode node) => node switch
    {
        ReferenceNode.Sequence sequence => string.Join(' ', sequence.Parts.Select(Write)),
        ReferenceNode.Optional optional => Write(optional.Body) + "?",
        ReferenceNode.Group group => Name([.. group.Alternatives.Select(Write)]),
        _ => node.Source,
    };

    // Half of the alternatives come in a further line; what may be empty is no alternative of a list.
    private string Name(string[] alternatives)
    {
        var name = $"l{count++}";
        var isList = lists.TryDefine(name, string.Join(" | ", alternatives), out _) && lists.TryDefine(name, alternatives[^1], out _);
        return isList ? $"[{name}]" : $"({string.Join(" | ", alternatives)})";
    }
}
