using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Formats.Docx;

/// <summary>Files written by programs people use, with their sources beside them.</summary>
public sealed class FixtureTests
{
    [Fact]
    public void LibreOffice_numbers_are_the_ones_it_prints() =>
        Labels("contrat-libreoffice.docx").ShouldBe(["Article 1 –", "1.1", "1.2", "a)", "b)", "Article 2 –", "2.1", "•", "•"]);

    [Fact]
    public void LibreOffice_headers_notes_and_tables_are_read()
    {
        var tree = Read(Fixture("contrat-libreoffice.docx")).Tree;

        Nodes(tree, NodeKind.Part).Select(node => node.Part).ShouldBe([PartKind.Body, PartKind.Note, PartKind.Header], ignoreOrder: true);
        Nodes(tree, NodeKind.Row).Count().ShouldBe(2);
        tree.Text.ToString().ShouldContain("le trente-et-unième jour suivant la réception");
    }

    [Fact]
    public void Lists_headings_and_tables_of_python_docx_are_read()
    {
        var reading = Read(Fixture("agreement-python-docx.docx"));

        reading.Troubles.ShouldBeEmpty();
        Nodes(reading.Tree, NodeKind.Heading).Select(node => node.Level).ShouldBe([1, 1, 2]);
        Labels("agreement-python-docx.docx").ShouldBe(["1.", "2.", "•"]);
        Nodes(reading.Tree, NodeKind.Cell).Count().ShouldBe(4);
    }

    private static IEnumerable<string> Labels(string fixture)
    {
        var tree = Read(Fixture(fixture)).Tree;
        return tree.Root.DescendantsAndSelf()
            .Where(node => node.Kind is NodeKind.ListItem or NodeKind.Paragraph or NodeKind.Heading && !node.LabelSpan.IsEmpty)
            .Select(node => tree.Text[node.LabelSpan]);
    }
}
