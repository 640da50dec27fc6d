using System.Globalization;
using System.Text;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>What a file keeps apart from its text: running headers and footers, and what reviewers wrote about it.</summary>
/// <remarks>A PDF keeps no header: what repeats on its pages is part of what they show.</remarks>
internal sealed class PartsApart
{
    private static readonly (PartKind Part, LocalizedText One, LocalizedText Many)[] Names =
    [
        (PartKind.Header, new("header", "en-tête"), new("headers", "en-têtes")),
        (PartKind.Footer, new("footer", "pied de page"), new("footers", "pieds de page")),
        (PartKind.Comment, new("comment", "commentaire"), new("comments", "commentaires")),
    ];

    private readonly DocumentTree tree;
    private readonly List<Node> parts;

    public PartsApart(DocumentTree tree)
    {
        this.tree = tree;
        parts = [.. tree.Root.Children.Where(IsApart)];
    }

    public bool Any => parts.Count > 0;

    /// <summary>The text without them.</summary>
    public string RestOfText()
    {
        var rest = new StringBuilder();
        var position = 0;

        foreach (var part in parts)
        {
            rest.Append(tree.Text.AsSpan(TextSpan.FromBounds(position, part.Span.Start)));
            position = part.Span.End;

            // The end of the line before it goes with it.
            if (rest.Length > 0 && rest[^1] is '\n')
                rest.Length--;
        }

        return rest.Append(tree.Text.AsSpan(TextSpan.FromBounds(position, tree.Text.Length))).ToString();
    }

    /// <summary>"2 headers, 1 comment".</summary>
    public LocalizedText Counted() => new(Counted(Language.English), Counted(Language.French));

    private string Counted(Language language) => string.Join(", ",
        from name in Names
        let count = parts.Count(part => part.Part == name.Part)
        where count > 0
        select $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? name.One : name.Many).In(language)}");

    private bool IsApart(Node part) =>
        part.Part is PartKind.Comment || (part.Part is PartKind.Header or PartKind.Footer && tree.Origins.At(part.Span.Start) is not PdfOrigin);
}
