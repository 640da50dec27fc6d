using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Diagnostics;

public sealed class DocumentAnalysisContextTests
{
    private static readonly DiagnosticDescriptor Rule = RuleSet.BuiltIn.Find("CL9007").ShouldNotBeNull().Descriptor;

    [Fact]
    public void A_finding_has_the_severity_of_the_profile_unless_the_rule_says_otherwise()
    {
        var context = Context();

        context.Report(new(0, 8), new(0, 3));
        context.Report(new(0, 8), new(4, 4), DiagnosticSeverity.Info, Role.Provider, new MessageArgument("term", LocalizedText.Same("la fin")));

        context.Reported.Select(diagnostic => diagnostic.Severity).ShouldBe([DiagnosticSeverity.Warning, DiagnosticSeverity.Info]);
        context.Reported[1].Party.ShouldBe(Role.Provider);
        context.Reported[1].MessageIn(Language.French).ShouldBe("Le fichier n'a pas pu être lu en entier\u00A0: la fin.");
    }

    [Fact]
    public void A_setting_that_is_unset_has_no_value()
    {
        var context = Context(("budget.minWords", "1500.5"), ("profile.projectRange", "unset"));

        context.Setting("profile.projectRange").ShouldBeNull();
        context.Setting("unknown").ShouldBeNull();
        context.Number("budget.minWords").ShouldBe(1500.5m);
        context.Number("profile.projectRange").ShouldBeNull();
    }

    [Fact]
    public void A_block_that_found_nothing_has_no_matches()
    {
        var context = Context();

        context.MatchesOf("found").ShouldBe([new(1, 2)]);
        context.MatchesOf("nothing").ShouldBeEmpty();
    }

    [Fact]
    public void An_absence_knows_what_was_looked_for_and_what_came_nearest()
    {
        var rule = Rule with
        {
            Searched = new("A text.", "Un texte."),
            NearMisses = [new("nothing", new("No.", "Non.")), new("found", new("A word, but not it.", "Un mot, mais pas celui-là."))],
        };
        var context = Context(rule);
        var nearest = context.NearMisses.ShouldHaveSingleItem();

        context.ReportAbsence(new(0, 8), new(0, 0), nearest);
        context.Report(new(0, 8), new(0, 0));

        nearest.ShouldBe(new(new("A word, but not it.", "Un mot, mais pas celui-là."), new(1, 2)));
        context.Reported[0].Explanation!.Nearest.ShouldBe(nearest);
        context.Reported[0].SearchedIn(Language.French).ShouldBe("Un texte.");
        context.Reported[1].SearchedIn(Language.French).ShouldBeNull();
    }

    private static DocumentAnalysisContext Context(params (string Name, string Default)[] parameters) => Context(Rule, parameters);

    private static DocumentAnalysisContext Context(DiagnosticDescriptor rule, params (string Name, string Default)[] parameters)
    {
        var builder = new DocumentTreeBuilder("brief.txt");
        builder.BeginPart(PartKind.Body);
        builder.BeginBlock(BlockShape.Paragraph);
        builder.Append("Un texte");

        var model = new SemanticModel(builder.Build(), SemanticOptions.Default);
        var matches = new Dictionary<string, ImmutableArray<TextSpan>> { ["found"] = [new(1, 2)] };
        var settings = parameters.Select(parameter => new SettingDefinition(parameter.Name, parameter.Default) { Type = SettingTypeReader.Of(parameter.Default) });
        var table = new SettingTable(settings.Select(setting => new EffectiveSetting(setting, setting.DefaultValue, SettingOrigin.Default)));
        return new(model, rule, DiagnosticSeverity.Warning, table, _ => new(matches, () => []));
    }
}
