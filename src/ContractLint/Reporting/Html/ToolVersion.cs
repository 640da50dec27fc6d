using System.Reflection;

namespace ContractLint.Reporting.Html;

/// <summary>The version of the library, as reports say it.</summary>
internal static class ToolVersion
{
    public static string Text { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
