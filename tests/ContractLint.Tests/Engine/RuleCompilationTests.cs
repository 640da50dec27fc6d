using System.Collections.Immutable;
using ContractLint.Engine;
using ContractLint.Rules;
using ContractLint.Tests.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Engine;

/// <summary>Pages of the library share one matcher, compiled with it; other pages get one of their own.</summary>
public sealed class RuleCompilationTests
{
    private const string Sentence = "The Provider shall not work for any competitor of the Client for two years without prior written consent.";

    private static readonly RulePage NonCompete = RuleSet.BuiltIn.Find("non-compete").ShouldNotBeNull();

    [Fact]
    public void A_rule_that_is_off_has_its_matches_dropped_and_no_other()
    {
        var all = Hits(RuleSet.BuiltIn.Pages);

        Hits([NonCompete]).ShouldBe(all.Where(hit => hit.Id == NonCompete.Descriptor.Id));
        all.Select(hit => hit.Id).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_phrase_of_the_library_is_told_as_its_page_writes_it() =>
        Hits([NonCompete]).ShouldAllBe(hit => NonCompete.Phrases.Any(block => block.Phrases.Any(phrase => phrase.Source == hit.Phrase)));

    [Fact]
    public void A_copy_of_a_page_is_compiled_as_it_stands_and_matches_the_same() =>
        Hits([NonCompete with { Trigger = NonCompete.Trigger }]).ShouldBe(Hits([NonCompete]));

    [Fact]
    public void A_users_rule_is_found_beside_those_of_the_library()
    {
        var own = EngineTestSupport.Rule("MY3001", "written consent");

        Hits([NonCompete, own]).ShouldBe([.. Hits([NonCompete]), ("MY3001", "written consent", 16, 18)]);
    }

    private static List<(string Id, string Phrase, int Start, int End)> Hits(ImmutableArray<RulePage> pages) =>
        [.. new RuleCompilation(pages, Language.English).Match(SemanticTestSupport.ModelOf(Sentence).Sentences[0]).Select(hit => (hit.Phrase.Page.Descriptor.Id, hit.Phrase.Source, hit.Start, hit.End))];
}
