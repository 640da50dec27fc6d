using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace ContractLint.Cli.Hosting;

/// <summary>The languages chosen in the settings of a Mac, for windows that do not say so in the environment.</summary>
[SupportedOSPlatform("macos")]
internal static partial class MacPreferences
{
    private const string CoreFoundation = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation";
    private const uint Utf8 = 0x08000100;

    /// <summary>The first of them is French: <c>fr</c>, <c>fr-FR</c>, <c>fr-CA</c>.</summary>
    public static bool SpeakFrench()
    {
        try
        {
            return FirstLanguage() is ['f' or 'F', 'r' or 'R', .. var rest] && (rest.Length == 0 || !char.IsAsciiLetter(rest[0]));
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static string? FirstLanguage()
    {
        var languages = CFLocaleCopyPreferredLanguages();
        if (languages == 0)
            return null;

        try
        {
            var name = new byte[32];
            return CFArrayGetCount(languages) > 0 && CFStringGetCString(CFArrayGetValueAtIndex(languages, 0), name, name.Length, Utf8) != 0
                ? System.Text.Encoding.UTF8.GetString(name.AsSpan(0, Array.IndexOf(name, (byte)0)))
                : null;
        }
        finally
        {
            CFRelease(languages);
        }
    }

    [LibraryImport(CoreFoundation)]
    private static partial nint CFLocaleCopyPreferredLanguages();

    [LibraryImport(CoreFoundation)]
    private static partial nint CFArrayGetCount(nint array);

    [LibraryImport(CoreFoundation)]
    private static partial nint CFArrayGetValueAtIndex(nint array, nint index);

    [LibraryImport(CoreFoundation)]
    private static partial byte CFStringGetCString(nint text, [Out] byte[] buffer, nint size, uint encoding);

    [LibraryImport(CoreFoundation)]
    private static partial void CFRelease(nint reference);
}
