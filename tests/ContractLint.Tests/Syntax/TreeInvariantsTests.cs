using ContractLint.Formats.Markdown;
using ContractLint.Formats.PlainText;
using ContractLint.Syntax;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Syntax;

public sealed class TreeInvariantsTests
{
    private static readonly string[] Pieces =
    [
        "Article 7 – Prix\n", "ARTICLE 8\n", "7.1 Le prix.\n", "7.1.2 Ferme.\n", "1. Un logo\n", "2. Un site\n", "(a) un logo ;\n", "(b) ou\n", "i) encore\n", "- puce\n", "  - sous-puce\n",
        "PRIX ET DURÉE\n", "Le Prestataire s'engage à :\n", "\n", "\n\n", "> cité\n", "Annexe 2 – Plan\n", "A. Un\n", "B. Deux\n", "I. OBJET\n", "# Titre\n", "### Sous-titre\n", "| a | b |\n|---|---|\n| c | d |\n", "Fin. Et fin.",
    ];

    private static readonly Gen<string> Documents = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 25].Select(string.Concat);

    [Fact]
    public void Children_lie_in_order_inside_their_parent_whatever_was_typed() =>
        Documents.Sample(text => Check(PlainTextReader.FromText(text, "x.txt")));

    [Fact]
    public void The_same_holds_for_Markdown() =>
        Documents.Sample(text => Check(MarkdownReader.FromText(text, "x.md")));

    [Fact]
    public void Every_sentence_has_a_place_and_a_finite_chain_of_stems() =>
        Documents.Sample(text =>
        {
            var tree = PlainTextReader.FromText(text, "x.txt");
            foreach (var sentence in tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Sentence))
            {
                tree.LocationOf(sentence.Span).Paragraph.ShouldBeGreaterThan(0);
                tree.BlockAt(sentence.Span.Start).ShouldBe(sentence.Parent);
                tree.Stems.StemsOf(sentence).Count().ShouldBeLessThan(20);
                _ = tree.Stems.HeadingOf(sentence);
            }
        });

    [Fact]
    public void Tables_in_tables_without_end_are_built_without_a_deep_stack()
    {
        const int depth = 50_000;
        var builder = new DocumentTreeBuilder("x");
        builder.BeginPart(PartKind.Body);
        for (var i = 0; i < depth; i++)
        {
            builder.BeginTable();
            builder.BeginRow();
            builder.BeginCell();
        }

        builder.BeginBlock(BlockShape.Paragraph);
        builder.Append("Au fond.");
        var tree = builder.Build();

        Check(tree);
        tree.Root.DescendantsAndSelf().Count(node => node.Kind is NodeKind.Table).ShouldBe(depth);
        tree.BlockAt(0)!.AncestorOrSelf(NodeKind.Document).ShouldBe(tree.Root);
        tree.LocationOf(new(0, 2)).Paragraph.ShouldBe(1);
    }

    private static void Check(DocumentTree tree)
    {
        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            var position = node.Span.Start;
            foreach (var child in node.Children)
            {
                child.Parent.ShouldBe(node);
                child.Span.Start.ShouldBeGreaterThanOrEqualTo(position);
                child.Span.End.ShouldBeLessThanOrEqualTo(node.Span.End);
                position = child.Span.End;
            }

            if (node.Label is not null)
                node.Span.Contains(node.LabelSpan).ShouldBeTrue();

            if (node.Kind is NodeKind.Clause)
                node.Children[0].Kind.ShouldBeOneOf(NodeKind.Heading, NodeKind.Paragraph);
        }
    }
}
