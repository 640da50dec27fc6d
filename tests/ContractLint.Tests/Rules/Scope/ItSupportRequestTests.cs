using ContractLint.Rules;
using ContractLint.Rules.Scope;
using ContractLint.Semantics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Engine.EngineTestSupport;

namespace ContractLint.Tests.Rules.Scope;

public sealed class ItSupportRequestTests
{
    private const string Adjacent = "Please set up SPF so that our mailboxes are trusted.";

    [Fact]
    public void Work_on_the_email_of_a_site_is_no_helpdesk_unless_the_user_says_so()
    {
        Findings(Adjacent, "[spf, dkim]").ShouldBe(0);
        Findings(Adjacent, "[dkim]").ShouldBe(1);
    }

    [Fact]
    public void A_document_about_it_support_is_left_alone()
    {
        const string duty = "The Provider shall maintain the Client's workstations and printers.";

        Findings($"Services Agreement\n\n{duty}", "[]", DocumentKind.Contract).ShouldBe(1);
        Findings($"Managed Services Agreement\n\n{duty}", "[]", DocumentKind.Contract).ShouldBe(0);
    }

    [Fact]
    public void In_ones_own_proposal_it_is_ones_own_offer() => Findings("Please let us install your printers.", "[]", DocumentKind.Proposal).ShouldBe(0);

    private static int Findings(string text, string adjacent, DocumentKind kind = DocumentKind.Brief)
    {
        var markdown = RuleSet.BuiltIn.Find("CL1002").ShouldNotBeNull().Markdown.Replace("[spf, dkim, dmarc, smtp-transactional, contact-form]", adjacent, StringComparison.Ordinal);
        var page = RulePageParser.Parse(markdown, new() { Folder = "Scope" }).Page.ShouldNotBeNull();
        return Run(text, kind, null, [new ItSupportRequest(page)], [page]).Diagnostics.Length;
    }
}
