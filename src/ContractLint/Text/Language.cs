namespace ContractLint.Text;

/// <summary>A language a document can be written in, and a reader can be answered in.</summary>
public enum Language
{
    /// <summary>English, all spellings.</summary>
    English,

    /// <summary>French, all countries.</summary>
    French,
}
