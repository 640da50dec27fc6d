using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Email;

public sealed class MailFindingsTests
{
    private static readonly ContractLinter Linter = new();

    private static string[] RulesIn(string raw)
    {
        var report = Linter.Lint(Encoding.UTF8.GetBytes(raw), "mail.eml", TestContext.Current.CancellationToken);
        return [.. report.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.Descriptor.Id)];
    }

    [Fact]
    public void The_capital_in_a_signature_is_no_budget()
    {
        const string Request = "Bonjour,\n\nNous cherchons un prestataire pour refaire notre site ; pourriez-vous nous envoyer un devis ?\n\n";

        RulesIn(Mail.Plain(Request + "-- \nBoutique SARL au capital de 10 000 €")).ShouldContain("CL2010");
        RulesIn(Mail.Plain(Request + "Nous avons un budget de 10 000 €.")).ShouldNotContain("CL2010");
    }

    [Fact]
    public void A_mail_that_carries_the_brief_is_not_blamed_for_its_missing_budget() =>
        RulesIn(Mail.Multipart("mixed", Mail.Text("Bonjour,\n\nNous cherchons un prestataire pour refaire notre site ; pourriez-vous nous envoyer un devis ? Le cahier des charges est joint."), Mail.Attached("brief.txt", "text/plain", "Budget : 5 000 €."u8.ToArray())))
            .ShouldNotContain("CL2010");

    [Theory]
    [InlineData("Contrat de prestation", "Bonjour,\n\nNous cherchons un prestataire pour notre site ; pourriez-vous nous envoyer votre devis ?\n\nMerci d'avance", DocumentKind.Brief)]
    [InlineData("Proposition commerciale", "Bonjour,\n\nNous cherchons un prestataire pour notre site ; pourriez-vous nous envoyer votre devis ?\n\nMerci d'avance", DocumentKind.Brief)]
    [InlineData("Appel d'offres", "Bonjour,\n\nVoici de quoi il s'agit.", DocumentKind.Brief)]
    public void A_subject_tells_a_brief_and_nothing_else(string subject, string body, DocumentKind expected) =>
        Linter.Lint(Encoding.UTF8.GetBytes(Mail.Plain(body, Mail.Envelope.Replace("Refonte de la boutique", subject, StringComparison.Ordinal))), "mail.eml", TestContext.Current.CancellationToken)
            .Model.Kind.Kind.ShouldBe(expected);

    [Theory]
    [InlineData("Ce message et ses pièces jointes sont confidentiels. Le destinataire s'engage à ne pas divulguer ces informations.")]
    [InlineData("This e-mail and any attachments are confidential. The recipient shall not disclose this information.")]
    public void A_notice_of_confidentiality_is_no_agreement(string notice)
    {
        var report = Linter.Lint(Encoding.UTF8.GetBytes(Mail.Plain("Bonjour,\n\nNous cherchons un prestataire.\n\n" + notice)), "mail.eml", TestContext.Current.CancellationToken);

        report.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Descriptor.Id == "CL3008");
    }
}
