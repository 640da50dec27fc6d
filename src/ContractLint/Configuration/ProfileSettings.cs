using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>The settings in which profiles differ: where a freelance works, under which law, at which time; what a strict reader does not let pass.</summary>
internal static class ProfileSettings
{
    private static readonly (string Name, string Fr, string Uk, string Us)[] Differences =
    [
        (SharedSettings.HomeCourts, "[FR]", "[UK]", "[US]"),
        (SharedSettings.HomeLaw, "FR", "UK", "US"),
        (SharedSettings.TimeZone, "Europe/Paris", "Europe/London", "America/New_York"),
    ];

    private static readonly (string Name, string Value)[] Strict = [("links.paid", "error"), ("keywordDensity.severity", "error"), ("sensitiveData.signUps", "error")];

    /// <summary>The profile of a document for which none was chosen: its language tells where one probably works. The severities are the same.</summary>
    public static Profile Of(Language language) => language is Language.English ? Profile.FreelanceUk : Profile.FreelanceFr;

    /// <summary>The default of a setting where one works as that profile says; <see langword="null"/> where all profiles share it.</summary>
    /// <remarks><c>strict</c> and <c>template-ci</c> say nothing of a country: there the language decides, as where no profile was chosen.</remarks>
    public static string? Find(string name, Profile? chosen, Language language)
    {
        if (chosen is Profile.Strict or Profile.TemplateCi && Array.Find(Strict, setting => setting.Name == name).Value is { } strict)
            return strict;

        var profile = chosen is Profile.FreelanceFr or Profile.FreelanceUk or Profile.FreelanceUs ? chosen : Of(language);
        var difference = Array.Find(Differences, difference => difference.Name == name);
        return profile switch
        {
            Profile.FreelanceUk => difference.Uk,
            Profile.FreelanceUs => difference.Us,
            _ => difference.Fr,
        };
    }

    /// <summary>Where such a default comes from.</summary>
    public static SettingOrigin OriginOf(string name, Profile? chosen) =>
        chosen is { } profile && (profile is not (Profile.Strict or Profile.TemplateCi) || Strict.Any(setting => setting.Name == name))
            ? new(SettingSource.Profile, ProfileNames.Of(profile))
            : new(SettingSource.Language);
}
