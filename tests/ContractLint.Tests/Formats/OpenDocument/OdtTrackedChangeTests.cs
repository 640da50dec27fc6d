using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.OpenDocument.OdtFile;

namespace ContractLint.Tests.Formats.OpenDocument;

public sealed class OdtTrackedChangeTests
{
    private const string Changes =
        """
        <text:tracked-changes>
        <text:changed-region text:id="i"><text:insertion><office:change-info><dc:creator>Relectrice</dc:creator><dc:date>2026-01-05</dc:date></office:change-info></text:insertion></text:changed-region>
        <text:changed-region text:id="d"><text:deletion><office:change-info><dc:creator>Relecteur</dc:creator><dc:date>2026-01-05</dc:date></office:change-info><text:p>trente</text:p></text:deletion></text:changed-region>
        <text:changed-region text:id="p"><text:deletion><office:change-info><dc:creator>Relecteur</dc:creator></office:change-info><text:p>fin ôtée.</text:p><text:p>Début ôté </text:p></text:deletion></text:changed-region>
        </text:tracked-changes>
        """;

    [Theory]
    [InlineData(DocumentView.Final, "Sous soixante jours.")]
    [InlineData(DocumentView.Original, "Sous trente jours.")]
    [InlineData(DocumentView.Both, "Sous trentesoixante jours.")]
    public void A_view_shows_its_side_of_a_change(DocumentView view, string expected) =>
        new OdtFile(Changes + P("Sous <text:change text:change-id='d'/><text:change-start text:change-id='i'/>soixante<text:change-end text:change-id='i'/> jours.")).Text(new() { View = view }).ShouldBe(expected);

    [Theory]
    [InlineData(DocumentView.Final, "Un début du texte.")]
    [InlineData(DocumentView.Original, "Un début fin ôtée.\nDébut ôté du texte.")]
    public void A_deletion_may_run_over_paragraphs(DocumentView view, string expected) =>
        new OdtFile(Changes + P("Un début <text:change text:change-id='p'/>du texte.")).Text(new() { View = view }).ShouldBe(expected);

    [Theory]
    [InlineData(DocumentView.Final, "Avant.\nAjouté.\nAprès.")]
    [InlineData(DocumentView.Original, "Avant.Après.")]
    public void An_inserted_paragraph_is_not_there_before(DocumentView view, string expected) =>
        new OdtFile(Changes + P("Avant.<text:change-start text:change-id='i'/>") + P("Ajouté.") + P("<text:change-end text:change-id='i'/>Après.")).Text(new() { View = view }).ShouldBe(expected);

    [Fact]
    public void Changes_are_known_with_their_authors()
    {
        var facts = new OdtFile(Changes + P("Sous <text:change text:change-id='d'/>jours.")).Read().Tree.Facts.Where(fact => fact.Kind is DocumentFactKind.TrackedChange);

        facts.Select(fact => (fact.What.En, fact.Author, fact.Value)).ShouldBe([("an insertion", "Relectrice", ""), ("a deletion", "Relecteur", "trente"), ("a deletion", "Relecteur", "fin ôtée.\nDébut ôté ")]);
    }

    [Fact]
    public void What_is_pending_is_known_in_the_text()
    {
        var tree = new OdtFile(Changes + P("<text:change text:change-id='d'/><text:change-start text:change-id='i'/>soixante<text:change-end text:change-id='i'/> jours.")).Read(new() { View = DocumentView.Both }).Tree;

        tree.Appearances.At(0).Revision.ShouldBe(TextRevision.Deleted);
        tree.Appearances.At(6).Revision.ShouldBe(TextRevision.Inserted);
        tree.Appearances.At(15).Revision.ShouldBe(TextRevision.None);
    }
}
