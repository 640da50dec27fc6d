namespace ContractLint.Formats;

/// <summary>A document that came with another, such as a file attached to a mail.</summary>
/// <remarks>
/// <see cref="Name"/> is safe to print and tells where it came from ("mail.eml/brief.docx"); it is no path on any disk. <see cref="Content"/> is empty where
/// the file was beyond a limit. <see cref="IsRead"/> is whether there is a reader for it.
/// </remarks>
public sealed record Attachment(string Name, ReadOnlyMemory<byte> Content, bool IsRead);
