namespace ContractLint.Formats;

/// <summary>Which text a document with tracked changes is.</summary>
public enum DocumentView
{
    /// <summary>As if every change were accepted: insertions stay, deletions go.</summary>
    Final,

    /// <summary>As if every change were rejected: deletions stay, insertions go.</summary>
    Original,

    /// <summary>Deletions and insertions side by side, in the order of the file.</summary>
    Both,
}
