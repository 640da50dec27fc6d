namespace ContractLint.Diagnostics;

/// <summary>The names of profiles, as options and files write them.</summary>
public static class ProfileNames
{
    /// <summary>All names, in the order help tells them.</summary>
    public static readonly string[] All = ["freelance-fr", "freelance-uk", "freelance-us", "strict", "template-ci"];

    private static readonly Profile[] Profiles = [Profile.FreelanceFr, Profile.FreelanceUk, Profile.FreelanceUs, Profile.Strict, Profile.TemplateCi];

    public static string Of(Profile profile) => All[Array.IndexOf(Profiles, profile)];

    public static Profile? Find(string? name) => Array.IndexOf(All, name) is >= 0 and var index ? Profiles[index] : null;
}
