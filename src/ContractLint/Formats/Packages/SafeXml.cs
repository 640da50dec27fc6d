using System.Xml;

namespace ContractLint.Formats.Packages;

/// <summary>How XML of somebody else is read.</summary>
internal static class SafeXml
{
    /// <summary>No DTD is read, so no entity is known, inside the file or out of it; nothing is fetched.</summary>
    public static XmlReaderSettings Settings(ReadingOptions options) => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = options.MaxInflatedBytes,
        MaxCharactersFromEntities = 1024,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };
}
