using System.Xml;

namespace ContractLint.Formats.Packages;

/// <summary>How XML of somebody else is read.</summary>
internal static class SafeXml
{
    /// <summary>No DTD is read, so no entity is known, inside the file or out of it; nothing is fetched.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="dtd">What to make of a file that has one: where its format allows none, it is damaged.</param>
    /// <param name="names">The names all parts share, where they are known by reference.</param>
    public static XmlReaderSettings Settings(ReadingOptions options, DtdProcessing dtd = DtdProcessing.Ignore, XmlNameTable? names = null) => new()
    {
        NameTable = names,
        DtdProcessing = dtd,
        XmlResolver = null,
        MaxCharactersInDocument = options.MaxInflatedBytes,
        MaxCharactersFromEntities = 1024,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };
}
