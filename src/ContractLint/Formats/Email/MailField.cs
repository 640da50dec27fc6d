namespace ContractLint.Formats.Email;

/// <summary>A field of the header that mail programs print above an earlier message.</summary>
internal enum MailField
{
    None,
    From,
    Sent,
    To,
    Subject,
}
