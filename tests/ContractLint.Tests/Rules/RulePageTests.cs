using System.Collections.Concurrent;
using System.Text;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

/// <summary>The tests every rule gets for free: its page is sound, and its examples hold.</summary>
public sealed class RulePageTests
{
    // One linter for all examples of a language, kind and settings: its rules are compiled once.
    private static readonly ConcurrentDictionary<(Language, DocumentKind, string), ContractLinter> Linters = new();

    public static TheoryData<string> Ids => [.. RuleSet.BuiltIn.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_is_sound_down_to_its_phrases(string id)
    {
        var page = RuleSet.BuiltIn.Find(id).ShouldNotBeNull();
        var options = new RulePageOptions { Folder = page.Descriptor.Category.ToString(), CheckPhrases = PhraseChecker.Check };

        var faults = RulePageParser.Parse(page.Markdown, options).Errors.Select(error => $"line {error.Line}, column {error.Column}: {error.Message.En}");

        faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_examples_hold(string id)
    {
        var page = RuleSet.BuiltIn.Find(id).ShouldNotBeNull();
        var faults = page.Examples.Select(example => FaultOf(page, example)).OfType<string>().ToList();

        // Two texts to compare, with marks, one pair for each example that does not hold.
        faults.ShouldBeEmpty($"{faults.Count} of the {page.Examples.Length} examples of {id} do not hold:\n{string.Join("\n", faults)}");
    }

    [Fact]
    public void Rules_that_beat_or_read_others_name_rules_that_exist()
    {
        var known = RuleSet.BuiltIn.Ids.ToHashSet(StringComparer.Ordinal);

        RuleSet.BuiltIn.Pages.SelectMany(page => page.Beats.Concat(page.Reads).Select(other => (page.Descriptor.Id, Other: other)))
            .Where(pair => !known.Contains(pair.Other))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_parameter_has_one_default_wherever_it_is_named() =>
        RuleSet.BuiltIn.Pages.SelectMany(page => page.Parameters)
            .GroupBy(parameter => parameter.Name)
            .Where(group => group.Any(parameter => parameter.Default != group.First().Default || !parameter.Type.IsLike(group.First().Type)))
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(parameter => parameter.Default).Distinct())}")
            .ShouldBeEmpty();

    private static string? FaultOf(RulePage page, RuleExample example)
    {
        var expected = MarkedText.Parse(example.Marked, page.Descriptor.Id);
        var isFragment = example.Kind is DocumentKind.Unknown;
        var linter = Linters.GetOrAdd((example.Language, example.Kind, string.Join(';', example.Settings)), _ => LinterFor(example));
        var report = linter.LintText(expected.Plain, "example.txt", isFragment, TestContext.Current.CancellationToken);
        var ids = expected.Expected.Select(mark => mark.Id).Append(page.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        var found = report.Diagnostics.Where(diagnostic => ids.Contains(diagnostic.Descriptor.Id)).ToList();

        return Compare(example, expected, found);
    }

    private static ContractLinter LinterFor(RuleExample example) => new(AnalyzerConfig.Default with
    {
        Profile = Profile.Strict,
        // A page is about its rule: the classifier has tests of its own.
        Settings = [ContractLinter.Settings.Read("pedantic", "true")!, ContractLinter.Settings.Read("ml.enabled", "false")!, .. example.Settings.Select(setting => ContractLinter.Settings.Read(setting.Key, setting.Value)!)],
        DocumentLanguage = example.Language,
        Kind = example.Kind is DocumentKind.Unknown ? null : example.Kind,
    });

    private static string? Compare(RuleExample example, MarkedText expected, List<Diagnostic> found)
    {
        var wanted = expected.ToString();
        var actual = MarkedText.Render(expected.Plain, found.Select(diagnostic => new MarkedSpan(diagnostic.Descriptor.Id, diagnostic.Trigger)));
        var severities = found.Select(diagnostic => diagnostic.Severity).Where(severity => example.Severity is { } level && severity != level).ToList();

        if (actual == wanted && severities.Count == 0)
            return null;

        var fault = new StringBuilder($"  line {example.Line} ({example.Language}, {example.Kind})\n    wanted  {wanted}\n    found   {actual}\n");
        if (severities.Count > 0)
            fault.Append($"    wanted  {example.Severity}, found {string.Join(", ", severities)}\n");

        return fault.ToString();
    }
}
