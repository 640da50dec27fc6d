using ContractLint.Syntax;

namespace ContractLint.Formats.Email;

/// <summary>Sets apart what stands under every mail of a sender: the signature after "--", "Sent from my phone", a notice of confidentiality.</summary>
internal static class SignatureFinder
{
    // More than this after "--" is no signature: nobody hides a clause there.
    private const int MostBlocks = 15;
    private const int LongestSignature = 1_500;

    // A notice may stand above a last line with an address.
    private const int LongestLastLine = 200;

    public static void Mark(List<MailPiece> pieces)
    {
        for (var start = 0; start < pieces.Count;)
        {
            var end = start + 1;
            while (end < pieces.Count && pieces[end].Part == pieces[start].Part && pieces[end].Item.QuoteDepth == pieces[start].Item.QuoteDepth)
                end++;

            if (pieces[start].Part is PartKind.Body or PartKind.EarlierMail)
            {
                MarkAfterDashes(pieces, start, end);
                MarkNotices(pieces, start, end);
            }

            start = end;
        }
    }

    private static void MarkAfterDashes(List<MailPiece> pieces, int start, int end)
    {
        var dashes = end - 1;
        while (dashes >= start && pieces[dashes].Item.Text.Trim() is not ("--" or "—"))
            dashes--;

        if (dashes < start || end - dashes > MostBlocks || pieces.Skip(dashes).Take(end - dashes).Sum(piece => piece.Item.Text.Length) > LongestSignature)
            return;

        for (var i = dashes; i < end; i++)
            pieces[i] = pieces[i] with { Part = PartKind.Signature };
    }

    private static void MarkNotices(List<MailPiece> pieces, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (pieces[i].Item.Mark is FlowMark.Signature)
                pieces[i] = pieces[i] with { Part = PartKind.Signature };
        }

        for (var i = end - 1; i >= start; i--)
        {
            var text = pieces[i].Item.Text;
            if (pieces[i].Item.Kind is FlowKind.Block && (ReplyMarks.IsNotice(text) || ReplyMarks.IsTagline(text)))
                pieces[i] = pieces[i] with { Part = PartKind.Signature };
            else if (pieces[i].Part is not PartKind.Signature && text.Length > LongestLastLine)
                return;
        }
    }
}
