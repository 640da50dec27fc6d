using ContractLint.Syntax;

namespace ContractLint.Formats.Rtf;

/// <summary>Control words that say how the text of a group looks.</summary>
internal static class RtfTextWords
{
    /// <summary>Applies a word; <see langword="false"/> for one that says something else.</summary>
    public static bool Take(RtfToken token, RtfGroup group, int defaultFont)
    {
        switch (token.Word)
        {
            case "plain":
                group.ResetText(defaultFont);
                return true;
            case "f":
                group.Font = token.Value ?? defaultFont;
                return true;
            case "uc":
                group.FallbackLength = Math.Clamp(token.Value ?? 1, 0, 16);
                return true;
            case "fs":
                group.FontSize = token.Value ?? 24;
                return true;
            case "cf":
                group.Color = token.Value ?? 0;
                return true;
            case "cb" or "highlight" or "chcbpat":
                group.Background = token.Value ?? 0;
                return true;
            case "v":
                group.IsHidden = token.IsOn;
                return true;
            case "super" or "sub":
                group.IsScript = token.IsOn;
                return true;
            case "nosupersub":
                group.IsScript = false;
                return true;
            case "revised":
                group.Revision = token.IsOn ? TextRevision.Inserted : TextRevision.None;
                return true;
            case "deleted":
                group.Revision = token.IsOn ? TextRevision.Deleted : TextRevision.None;
                return true;
            default:
                return false;
        }
    }
}
