using System.Formats.Asn1;

namespace ContractLint.Formats.Email;

/// <summary>Takes what was signed out of its signature (CMS SignedData, RFC 5652 §5). The signature is not verified: that is the mail program's work.</summary>
/// <remarks>Not SignedCms, which wants the system's OpenSSL and ends the process where there is none.</remarks>
internal static class SignedContent
{
    private static readonly Asn1Tag Content = new(TagClass.ContextSpecific, 0, isConstructed: true);

    /// <exception cref="AsnContentException">It is no such message.</exception>
    public static byte[] Read(byte[] message)
    {
        var signed = OpenAfterType(new AsnReader(message, AsnEncodingRules.BER)).ReadSequence();
        signed.ReadInteger();
        signed.ReadEncodedValue();
        return OpenAfterType(signed).ReadOctetString();
    }

    // A content's type, then, in a tag, the content.
    private static AsnReader OpenAfterType(AsnReader reader)
    {
        var content = reader.ReadSequence();
        content.ReadObjectIdentifier();
        return content.ReadSequence(Content);
    }
}
