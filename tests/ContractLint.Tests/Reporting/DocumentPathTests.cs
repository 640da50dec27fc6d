using ContractLint.Reporting;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting;

public sealed class DocumentPathTests
{
    [Theory]
    [InlineData("templates/contract.docx", "templates/contract.docx")]
    [InlineData("./templates//contract.docx", "templates/contract.docx")]
    [InlineData("a/../b.md", "b.md")]
    [InlineData("../modèles/à signer.docx", "../mod%C3%A8les/%C3%A0%20signer.docx")]
    [InlineData("100 % offert #1?.pdf", "100%20%25%20offert%20%231%3F.pdf")]
    [InlineData("a:b.md", "a%3Ab.md")]
    [InlineData("back\\slash.md", "back%5Cslash.md")]
    [InlineData("/home/moi/contrat.pdf", "file:///home/moi/contrat.pdf")]
    [InlineData("/../etc/x", "file:///etc/x")]
    [InlineData("", ".")]
    public void A_name_becomes_a_reference(string name, string uri) => DocumentPath.ToUri(name, isWindows: false).ShouldBe(uri);

    [Theory]
    [InlineData(@"templates\contrat à signer.docx", "templates/contrat%20%C3%A0%20signer.docx")]
    [InlineData(@"C:\Mes documents\contrat.docx", "file:///C:/Mes%20documents/contrat.docx")]
    [InlineData(@"\\serveur\partage\contrat.docx", "file://serveur/partage/contrat.docx")]
    public void On_Windows_folders_are_separated_by_back_slashes(string name, string uri) => DocumentPath.ToUri(name, isWindows: true).ShouldBe(uri);

    [Fact]
    public void Whatever_the_name_its_reference_is_a_valid_URI_that_reads_back() => Gen.Char[char.MinValue, char.MaxValue].Array[1, 30].Sample(characters =>
    {
        var name = new string(characters);
        var uri = DocumentPath.ToUri(name, isWindows: false);
        return uri.All(character => char.IsAsciiLetterOrDigit(character) || "-._~/%:".Contains(character, StringComparison.Ordinal))
            && (!name.HasWholePairs() || Uri.UnescapeDataString(uri.StartsWith("file://", StringComparison.Ordinal) ? uri[7..] : uri) == DocumentPath.Of(name, isWindows: false));
    });
}
