namespace ContractLint.Formats;

/// <summary>What the markup of a mail program says a block is.</summary>
internal enum FlowMark
{
    None,

    /// <summary>"From, sent, to, subject" above an earlier message.</summary>
    ReplyHeader,

    Signature,
}
