namespace ContractLint.Formats.Html;

/// <summary>What a page is read as.</summary>
internal enum HtmlPurpose
{
    /// <summary>The text of a mail: tables place things, line breaks end paragraphs, what is not shown is the machinery of newsletters.</summary>
    Mail,

    /// <summary>A document saved as a web page: tables are tables, what is not shown was hidden.</summary>
    Document,
}
