using ContractLint.Diagnostics.Settings;
using ContractLint.Rules.Pages;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

/// <summary>The reference names everything the parser understands.</summary>
public sealed class RulePageFormatTests
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(Repository.Root, "docs/reference/rule-page-format.md"));

    [Fact]
    public void Every_key_is_in_the_reference() => Documented(Vocabulary.Keys, key => $"`{key}`");

    [Fact]
    public void Every_section_is_in_the_reference() => Documented(Vocabulary.Sections, section => $"`## {section}`");

    [Fact]
    public void Every_variable_is_in_the_reference() => Documented(Vocabulary.Variables, variable => $"`{{{variable}}}`");

    [Fact]
    public void Every_shared_setting_is_in_the_reference() => Documented(SharedSettings.All.Select(setting => setting.Name), setting => $"`{setting}`");

    [Fact]
    public void Every_type_of_parameter_is_in_the_reference() => Documented(SettingTypeReader.TypeNames, word => $"`{word}`");

    [Fact]
    public void Every_guard_is_in_the_reference() => Documented(Vocabulary.GuardCodes, code => $"| `{code}` |");

    [Fact]
    public void Every_value_is_in_the_reference() =>
        Documented([.. Vocabulary.Groups.Words, .. Vocabulary.Severities.Words, .. Vocabulary.Spans.Words, .. Vocabulary.Triggers.Words, .. Vocabulary.Kinds.Words], word => $"`{word}`");

    private static void Documented(IEnumerable<string> words, Func<string, string> written) =>
        words.Where(word => !Reference.Contains(written(word), StringComparison.Ordinal))
            .ShouldBeEmpty("Add what is missing to docs/reference/rule-page-format.md.");
}
