namespace ContractLint.Text;

/// <summary>The same sentence in every <see cref="Language"/>; leaving one out does not compile.</summary>
public readonly record struct LocalizedText(string En, string Fr)
{
    /// <summary>The same characters in both languages: a quotation, a number, a name.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    public string In(Language language) => language is Language.French ? Fr : En;
}
