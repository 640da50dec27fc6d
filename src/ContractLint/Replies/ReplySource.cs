namespace ContractLint.Replies;

/// <summary>Where something specific in an answer comes from: nothing in it is invented.</summary>
/// <remarks>
/// <see cref="Origin"/> is "document" for words of the document and what was computed from them, "setting" and a name for what the user has said
/// ("setting signature"), "list of tools" for a free tool, "placeholder" where nobody knows: the answer then waits for the user.
/// </remarks>
public sealed record ReplySource(string Variable, string Value, string Origin)
{
    public const string Document = "document";
    public const string Placeholder = "placeholder";
    public const string Tools = "list of tools";

    public static string Setting(string name) => $"setting {name}";
}
