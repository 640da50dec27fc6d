using ContractLint.Diagnostics;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>Pages whose file gives other characters than it shows.</summary>
public class GarbledTextTests
{
    private static readonly string[] Agreement =
    [
        "This agreement is made between the client and the consultant named below.",
        "The consultant shall not work for any competitor of the client for two years.",
        "The client pays each invoice within thirty days of the day it was received.",
        "Either party may end this agreement with a written notice of one month.",
    ];

    private static readonly string[] Contrat =
    [
        "Le présent contrat est conclu entre le client et le prestataire désigné plus bas.",
        "Le prestataire s'interdit de travailler pour un concurrent pendant deux ans.",
        "Le client règle chaque facture dans les trente jours qui suivent sa réception.",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(13)]
    public void Shifted_letters_are_told_kept_and_not_analysed(int shift)
    {
        var reading = PdfFixture.Read(new PdfFile().PageOf([.. Agreement.Select(line => Shifted(line, shift))]).ToBytes());

        var part = reading.Tree.Root.Children.Single();
        part.Part.ShouldBe(PartKind.Garbled);
        part.DescendantsAndSelf().ShouldNotContain(node => node.Kind == NodeKind.Sentence);
        reading.Tree.Text.ToString().ShouldContain(Shifted("consultant", shift));
        reading.Troubles.Single().ShouldSatisfyAllConditions(trouble => trouble.RuleId.ShouldBe(ReadingTrouble.RenderMismatch), trouble => trouble.Span.ShouldBe(part.Span));
        reading.Coverage.ShouldBe(0);
        reading.HasText.ShouldBeTrue();
        reading.HasReadableText.ShouldBeFalse();
    }

    [Fact]
    public void The_other_pages_are_analysed()
    {
        var file = new PdfFile().PageOf(Agreement).PageOf([.. Agreement.Select(line => Shifted(line, 3))]).ToBytes();
        var report = new ContractLinter().Lint(file, "agreement.pdf", TestContext.Current.CancellationToken);

        report.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id).ShouldContain("CL9011");
        report.Diagnostics.Count(diagnostic => diagnostic.Descriptor.Id == "CL3001").ShouldBe(1);
        report.Coverage.ShouldBe(0.5);
    }

    [Fact]
    public void English_and_French_capitals_and_lists_of_codes_are_text()
    {
        Trouble(Agreement).ShouldBeEmpty();
        Trouble([.. Contrat.Select(Escaped)]).ShouldBeEmpty();
        Trouble([.. Agreement.Select(line => line.ToUpperInvariant())]).ShouldBeEmpty();
        Trouble([.. Enumerable.Range(0, 20).Select(i => $"XQ-{i:D4} ZW-{i * 7:D4} KJX-{i * 13:D4} QQ{i} WZX{i} JJK{i} 12,{i:D2}")]).ShouldBeEmpty();
    }

    private static System.Collections.Immutable.ImmutableArray<ReadingTrouble> Trouble(string[] lines) => PdfFixture.Read(new PdfFile().PageOf(lines).ToBytes()).Troubles;

    private static string Shifted(string line, int shift) =>
        string.Concat(line.Select(character => char.IsAsciiLetter(character) ? (char)('a' + ((char.ToLowerInvariant(character) - 'a' + shift) % 26)) : character));

    // Accents of the standard encoding, as octal numbers.
    private static string Escaped(string line) => line.Replace("é", "\\351", StringComparison.Ordinal).Replace("è", "\\350", StringComparison.Ordinal);
}
