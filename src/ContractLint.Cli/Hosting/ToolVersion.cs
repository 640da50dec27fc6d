using System.Reflection;

namespace ContractLint.Cli.Hosting;

/// <summary>The version of this program.</summary>
internal static class ToolVersion
{
    public static string Number { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
