namespace ContractLint.Formats;

/// <summary>What a pending change means for the text that is read.</summary>
internal static class PendingChanges
{
    /// <summary>Whether what a change inserted or deleted is not part of this view. What was inserted and then deleted is part of neither text.</summary>
    public static bool LeavesOut(this DocumentView view, bool isInserted, bool isDeleted) => view switch
    {
        DocumentView.Final => isDeleted,
        DocumentView.Original => isInserted,
        _ => false,
    };
}
