using System.Xml;

namespace ContractLint.Formats.Packages;

/// <summary>Tells damage of a file from a fault of this program, which is not to be taken for it.</summary>
internal static class PartDamage
{
    /// <summary>Whether an exception tells of a damaged file: of an archive, of the XML in it, or of a way of packing nobody knows.</summary>
    public static bool Is(Exception exception) => exception is XmlException or IOException or InvalidDataException or NotSupportedException;
}
