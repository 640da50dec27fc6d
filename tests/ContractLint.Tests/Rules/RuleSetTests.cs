using ContractLint.Rules;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

public sealed class RuleSetTests
{
    private static readonly string OwnPage = SamplePages.NonCompete
        .Replace("id: CL3001", "id: MY3001", StringComparison.Ordinal)
        .Replace("# CL3001", "# MY3001", StringComparison.Ordinal)
        .Replace("name: non-compete", "name: my-non-compete", StringComparison.Ordinal);

    [Fact]
    public void Pages_are_in_the_order_of_their_ids() =>
        RuleSet.BuiltIn.Pages.Select(page => page.Descriptor.Id).ShouldBe(RuleSet.BuiltIn.Ids.Order(StringComparer.Ordinal));

    [Fact]
    public void A_page_says_what_the_list_says_of_it() =>
        RuleSet.BuiltIn.Pages.Select(page => (page.Descriptor.Id, page.Descriptor.Name)).ShouldBe(RuleSet.BuiltIn.Ids.Zip(RuleSet.BuiltIn.Names));

    [Theory]
    [InlineData("CL9002")]
    [InlineData("cl9002")]
    [InlineData("encrypted-document")]
    public void A_page_is_found_by_id_or_by_name(string idOrName) =>
        RuleSet.BuiltIn.Find(idOrName).ShouldNotBeNull().Descriptor.Title.Fr.ShouldBe("Document chiffré ou protégé");

    [Fact]
    public void An_unknown_rule_is_not_found() => RuleSet.BuiltIn.Find("CL9999").ShouldBeNull();

    [Fact]
    public void A_page_is_read_once() => RuleSet.BuiltIn.Find("CL9002").ShouldBeSameAs(RuleSet.BuiltIn.Find("encrypted-document"));

    [Fact]
    public void A_pack_joins_the_rules_of_the_library()
    {
        var pack = RuleSet.Load([("pack/own.md", OwnPage)]);

        pack.Errors.ShouldBeEmpty();
        RuleSet.BuiltIn.With(pack.Rules).Find("my-non-compete").ShouldNotBeNull().Descriptor.Id.ShouldBe("MY3001");
        RuleSet.BuiltIn.With(pack.Rules).Find("CL9002").ShouldNotBeNull();
    }

    [Fact]
    public void A_faulty_page_of_a_pack_is_named_with_its_faults_and_the_others_serve()
    {
        var pack = RuleSet.Load([("pack/faulty.md", OwnPage.Replace("group: core", "group: kore", StringComparison.Ordinal)), ("pack/own.md", OwnPage)]);

        pack.Rules.Ids.ShouldBe(["MY3001"]);
        var fault = pack.Errors.ShouldHaveSingleItem();
        (fault.Path, fault.Error.Line, fault.Error.Column).ShouldBe(("pack/faulty.md", 4, 8));
    }

    [Fact]
    public void Two_pages_of_a_pack_may_not_share_an_id() =>
        RuleSet.Load([("pack/a.md", OwnPage), ("pack/b.md", OwnPage)]).Errors.ShouldHaveSingleItem().Error.Message.En
            .ShouldBe("Another page of the pack has the id MY3001.");

    [Fact]
    public void A_pack_may_not_take_the_name_of_another_rule() =>
        RuleSet.Load([("pack/a.md", OwnPage.Replace("my-non-compete", "encrypted-document", StringComparison.Ordinal))]).Errors.ShouldHaveSingleItem().Error.Message.Fr
            .ShouldBe("Une autre règle s'appelle déjà encrypted-document.");

    [Fact]
    public void A_page_of_a_pack_cannot_ask_for_a_class() =>
        RuleSet.Load([("pack/a.md", OwnPage.Replace("span: clause", "span: clause\ntrigger: class", StringComparison.Ordinal))]).Errors.ShouldHaveSingleItem().Error.Message.En
            .ShouldStartWith("A page of a pack has phrases");
}
