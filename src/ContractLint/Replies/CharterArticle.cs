using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>A refusal, its reason, and the rules of which at least one must be on for it to stand.</summary>
internal sealed record CharterArticle(ReplyMotive Motive, string[] Rules, LocalizedText Statement, LocalizedText Why)
{
    /// <summary>The trade that whoever takes it does not refuse; <see langword="null"/> where the refusal hangs on none.</summary>
    public string? Trade { get; init; }
}
