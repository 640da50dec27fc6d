using System.Text;
using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;
using ContractLint.Rules;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Configuration;

/// <summary>The schema and the table of settings in docs/reference are those of the catalogue; CONTRACTLINT_UPDATE=1 writes them anew.</summary>
public sealed class ReferencePagesTests
{
    private const string Remedy = "Run this test with CONTRACTLINT_UPDATE=1 and commit what it writes under docs/reference.";
    private const string TableStart = "<!-- settings: generated, see ReferencePagesTests -->\n";
    private const string TableEnd = "<!-- end of settings -->";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "reference");

    [Fact]
    public void The_schema_is_that_of_the_catalogue()
    {
        using var schema = new MemoryStream();
        ConfigurationSchema.Write(schema, ContractLinter.Settings, [.. RuleSet.BuiltIn.Pages.Select(page => page.Descriptor)]);

        ShouldBeWritten("contractlint.schema.json", Encoding.UTF8.GetString(schema.ToArray()));
    }

    [Fact]
    public void The_table_of_settings_is_that_of_the_catalogue()
    {
        var page = File.ReadAllText(Path.Combine(Folder, "configuration.md"));
        var start = page.IndexOf(TableStart, StringComparison.Ordinal) + TableStart.Length;
        var end = page.IndexOf(TableEnd, StringComparison.Ordinal);

        ShouldBeWritten("configuration.md", page[..start] + Table() + page[end..]);
    }

    private static string Table()
    {
        var table = new StringBuilder("| setting | values | default | what it is |\n|---|---|---|---|\n");
        foreach (var setting in ContractLinter.Settings.All)
        {
            var users = RuleSet.BuiltIn.Pages.Where(page => page.Parameters.Any(parameter => parameter.Name == setting.Name)).Select(page => page.Descriptor.Id).ToList();
            var description = setting.Description?.En ?? "";
            var rules = users.Count == 0 ? "" : $" ({string.Join(", ", users)})";
            var @default = setting.Default == SettingDefinition.Unset ? "–" : $"`{setting.Default}`";
            table.Append($"| `{setting.Name}` | {ContractLinter.Settings.ExpectationOf(setting.Name).En.Replace("|", "\\|", StringComparison.Ordinal)} | {@default} | {(description + rules).Trim()} |\n");
        }

        return table.ToString();
    }

    private static void ShouldBeWritten(string name, string expected)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("CONTRACTLINT_UPDATE") is "1")
            File.WriteAllText(path, expected);

        File.Exists(path).ShouldBeTrue(Remedy);
        File.ReadAllText(path).ShouldBe(expected, Remedy);
    }
}
