using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>Something a reader could not read, told as the rule that says it (CL9xxx) and the values of its message.</summary>
/// <remarks>The words stay in the rule's page; a reader supplies only the variables. An empty span means the whole document.</remarks>
public sealed record ReadingTrouble(string RuleId, TextSpan Span, ImmutableArray<MessageArgument> Arguments)
{
    public const string NoTextLayer = "CL9001";
    public const string Encrypted = "CL9002";
    public const string Unreadable = "CL9007";
    public const string DoubtfulRecognition = "CL9008";
    public const string RenderMismatch = "CL9011";

    /// <summary>Whether the rule of that id tells what could not be read, which is said whatever the user leaves out.</summary>
    public static bool IsTold(string ruleId) => ruleId is NoTextLayer or Encrypted or Unreadable or RenderMismatch;

    /// <summary>Whether it only informs: recovered from, or permissions that did not prevent reading.</summary>
    public bool IsInformation { get; init; }

    /// <summary>The file could not be read or not to its end: <paramref name="reason"/> completes "the file could not be read in full: …".</summary>
    public static ReadingTrouble UnreadableBecause(LocalizedText reason) => new(Unreadable, default, [new("term", reason)]);

    public static ReadingTrouble EncryptedDocument() => new(Encrypted, default, []);

    /// <summary>That many pages hold pictures instead of text.</summary>
    public static ReadingTrouble PagesWithoutText(int pages) => new(NoTextLayer, default, [new("n", LocalizedText.Same($"{pages}"))]);
}
