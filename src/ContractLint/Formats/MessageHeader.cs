namespace ContractLint.Formats;

/// <summary>Who wrote a mail to whom, when, about what: as the mail says it, decoded. No part of the text that is analysed, but for the subject.</summary>
/// <remarks><see cref="Date"/> is written "2026-03-02 10:12 +01:00"; what the mail does not say is empty.</remarks>
public sealed record MessageHeader(string From, string To, string Date, string Subject);
