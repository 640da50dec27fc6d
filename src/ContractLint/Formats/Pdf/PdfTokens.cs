using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>Finds what dictionaries hold, behind references or not.</summary>
internal static class PdfTokens
{
    private const int LongestChain = 16;

    /// <summary>The value of a key; <see langword="null"/> without one, or where it points nowhere.</summary>
    public static IToken? Find(this DictionaryToken dictionary, string key, Structure structure) =>
        dictionary.TryGet(NameToken.Create(key), out var token) ? structure.Resolve(token) : null;

    /// <summary>What a token stands for.</summary>
    public static IToken? Resolve(this Structure structure, IToken? token)
    {
        for (var i = 0; token is IndirectReferenceToken reference; i++)
        {
            if (i == LongestChain)
                return null;

            token = structure.GetObject(reference.Data)?.Data;
        }

        return token;
    }

    /// <summary>The characters of a string or a name; empty for anything else.</summary>
    public static string Text(this IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken { Bytes: [0xFE, 0xFF, .. var utf16] } => Encoding.BigEndianUnicode.GetString([.. utf16]),
        HexToken text => text.Data,
        NameToken name => name.Data,
        _ => "",
    };

    /// <summary>The reference of a token that is one, to know it by.</summary>
    public static IndirectReference? Reference(this IToken? token) => token is IndirectReferenceToken reference ? reference.Data : null;
}
