using ContractLint.Formats;
using ContractLint.Syntax;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats;

/// <summary>One contract with everything a word processor has, written as avenant-suivi.fodt and saved by LibreOffice in the other formats.</summary>
public sealed class FormatFixtureTests
{
    public static TheoryData<string> Names => ["avenant-suivi.fodt", "avenant-suivi.odt", "avenant-suivi.rtf", "avenant-suivi.docx", "avenant-suivi.html"];

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "fixtures", "formats", name));

    // The name says nothing: what a file is, its bytes say.
    private static DocumentReading Read(string name, DocumentView view = DocumentView.Final) =>
        DocumentReaders.Read(Bytes(name), "document", new() { View = view }, TestContext.Current.CancellationToken);

    [Theory, MemberData(nameof(Names))]
    public void The_same_contract_says_the_same_in_every_format(string name)
    {
        var tree = Read(name).Tree;
        var body = string.Join('\n', tree.Root.Children.Where(part => part.Part is PartKind.Body).Select(part => tree.Text.AsSpan(part.Span).ToString().Trim()));
        if (name.EndsWith(".html", StringComparison.Ordinal))
        {
            // LibreOffice's web page is the text with its changes in the open, other signs of items, and boxes where they hang.
            body.ShouldContain("Article 1 –Durée");
            body.ShouldContain("a. un rapport ;\ni. en français ;\nii. en anglais ;\nb. un plan.");
            return;
        }

        // A tab stands between the sign of a note and its text in two of the formats.
        body.Replace("\n\t", "\n", StringComparison.Ordinal).ShouldBe("""
            Avenant au contrat de prestation
            Article 1 – Durée
            Le contrat est prolongé de soixante jours.
            Il reste soumis au droit français.
            Sous réserve des règles impératives.
            Article 2 – Livrables
            Le Prestataire remet :
            a) un rapport ;
            i. en français ;
            ii. en anglais ;
            b) un plan.
            Le prix  figure au tableau.
            Encadré : prix révisé chaque année.
            Prix hors taxes
            Acompte	1 200 €
            Fin clause cachéemot pâle du texte.
            """);
    }

    [Theory]
    [InlineData("avenant-suivi.odt")]
    [InlineData("avenant-suivi.rtf")]
    [InlineData("avenant-suivi.docx")]
    public void The_text_before_the_changes_is_read_too(string name) => Read(name, DocumentView.Original).Tree.Text.ToString().ShouldContain("prolongé de trente jours");

    [Theory, MemberData(nameof(Names))]
    public void Parts_stand_apart(string name)
    {
        var kinds = Read(name).Tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Part).Select(part => part.Part).ToList();

        kinds.ShouldContain(PartKind.Note);
        kinds.ShouldContain(PartKind.Header);
        kinds.ShouldContain(PartKind.Footer);
        kinds[0].ShouldBe(PartKind.Body);
    }

    [Theory]
    [InlineData("avenant-suivi.odt")]
    [InlineData("avenant-suivi.rtf")]
    [InlineData("avenant-suivi.html")]
    public void What_is_hidden_is_known(string name)
    {
        var tree = Read(name).Tree;
        var at = tree.Text.ToString().IndexOf("cachée", StringComparison.Ordinal);

        tree.Appearances.At(at).IsHidden.ShouldBeTrue();
        tree.Appearances.At(0).IsHidden.ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_character_has_an_origin_and_every_span_is_inside(string name)
    {
        var tree = Read(name).Tree;

        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            node.Span.End.ShouldBeLessThanOrEqualTo(tree.Text.Length);
            if (node.Kind is NodeKind.Sentence)
                tree.Origins.Covers(node.Span.Start).ShouldBeTrue($"{name}: {tree.Text.AsSpan(node.Span).ToString()}");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void No_mutation_of_a_file_makes_the_reader_throw(string name)
    {
        var original = Bytes(name);
        Gen.Select(Gen.Int[0, original.Length - 1], Gen.Byte, Gen.Int[1, 40]).Array[1, 12].Sample(edits =>
        {
            var bytes = (byte[])original.Clone();
            foreach (var (at, value, length) in edits)
                bytes.AsSpan(at, Math.Min(length, bytes.Length - at)).Fill(value);

            var reading = DocumentReaders.Read(bytes, name, ReadingOptions.Default, TestContext.Current.CancellationToken);
            return reading.HasText || !reading.Troubles.IsEmpty;
        }, iter: 60);
    }
}
