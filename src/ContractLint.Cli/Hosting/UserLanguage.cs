using ContractLint.Text;

namespace ContractLint.Cli.Hosting;

/// <summary>The language of the person in front of the screen.</summary>
internal static class UserLanguage
{
    /// <summary>The language of the system: the first locale the environment gives, else what the system says.</summary>
    public static Language OfSystem(CommandHost host)
    {
        foreach (var variable in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (host.Environment(variable) is { Length: > 0 } locale)
                return IsFrench(locale) ? Language.French : Language.English;
        }

        return host.IsSystemFrench() ? Language.French : Language.English;
    }

    public static Language? Parse(string? value) => value switch
    {
        "fr" => Language.French,
        "en" => Language.English,
        _ => null,
    };

    private static bool IsFrench(string locale) =>
        locale.StartsWith("fr", StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || !char.IsAsciiLetter(locale[2]));
}
