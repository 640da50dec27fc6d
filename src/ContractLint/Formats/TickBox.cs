namespace ContractLint.Formats;

/// <summary>How a box or a button of a form is written, whatever file it stands in: with a sign that says whether it was chosen, before its label.</summary>
internal static class TickBox
{
    public const string Ticked = "☒";
    public const string Empty = "☐";

    /// <summary>The sign of a box.</summary>
    public static string Of(bool isTicked) => isTicked ? Ticked : Empty;

    /// <summary>Whether a text is one such sign, as typed or drawn under a field.</summary>
    public static bool IsSign(string text) => text is "☐" or "☑" or "☒" or "□" or "■" or "▢" or "❏" or "❑" or "❒" or "○" or "●" or "◯" or "✓" or "✔" or "✗" or "✘";
}
