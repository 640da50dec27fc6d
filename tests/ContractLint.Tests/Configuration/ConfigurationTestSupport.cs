using ContractLint.Configuration;
using ContractLint.Rules;
using ContractLint.Text;
using Shouldly;

namespace ContractLint.Tests.Configuration;

/// <summary>Configuration files read with the library's own rules.</summary>
internal static class ConfigurationTestSupport
{
    public static ConfigurationResult Read(string text) =>
        ConfigurationFile.Read(text, "contractlint.yml", ContractLinter.Settings, [.. RuleSet.BuiltIn.Pages.Select(page => page.Descriptor)]);

    public static ConfigurationFile ReadSound(string text)
    {
        var result = Read(text);
        result.Errors.ShouldBeEmpty();
        return result.File.ShouldNotBeNull();
    }

    /// <summary>The mistakes as "line:column: words".</summary>
    public static IEnumerable<string> MistakesOf(string text, Language language = Language.English) =>
        Read(text).Errors.Select(error => $"{error.Line}:{error.Column}: {error.Message.In(language)}");
}
