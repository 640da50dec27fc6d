namespace ContractLint.Formats.Email;

/// <summary>Finds where one message ends and another begins, whichever program put them together.</summary>
internal sealed class BoundaryFinder(List<MailLine> lines, bool isForward)
{
    private const int MostFieldLines = 8;
    private const int MostAttributionLines = 3;

    // Outlook forwards as it replies: the subject alone tells, and only of the first.
    private bool isForward = isForward;

    public List<Boundary> Find()
    {
        var found = new List<Boundary>();
        for (var i = 0; i < lines.Count;)
        {
            if ((HeaderAt(i) ?? AttributionAt(i)) is { } boundary)
            {
                found.Add(boundary);
                i = boundary.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    // "-----Message d'origine-----", or nothing; then "De : …", "Envoyé : …", "À : …", "Objet : …".
    private Boundary? HeaderAt(int first)
    {
        var fields = first;
        var (forwards, replies) = (false, false);
        while (fields < lines.Count && fields - first < 2 && lines[fields].Depth == lines[first].Depth)
        {
            var text = lines[fields].Text;
            var (saysForward, saysReply) = (ReplyMarks.IsForward(text), ReplyMarks.IsReply(text));
            if (!saysForward && !saysReply && !ReplyMarks.IsRule(text))
                break;

            forwards |= saysForward;
            replies |= saysReply;
            fields++;
        }

        var end = FieldsEnd(fields, out var author);
        if (end == fields && !forwards && !replies)
            return null;

        var isContent = forwards || (isForward && !replies);
        isForward = false;
        return new(first, end, isContent, author);
    }

    // Three fields make a header, or what the markup says is one: "De : 9 h, à : 17 h, date : lundi" has neither a subject nor an address.
    private int FieldsEnd(int first, out Correspondent? author)
    {
        author = null;
        var isMarked = first < lines.Count && lines[first].Mark is FlowMark.ReplyHeader;
        if (!isMarked && (first >= lines.Count || ReplyMarks.FieldOf(lines[first].Text).Field is MailField.None))
            return first;

        var seen = new HashSet<MailField>();
        var (end, last) = (first, MailField.None);

        for (var i = first; i < lines.Count && i - first < MostFieldLines && lines[i].Depth == lines[first].Depth; i++)
        {
            var (field, value) = ReplyMarks.FieldOf(lines[i].Text);
            if (field is MailField.None && lines[i].Mark is not FlowMark.ReplyHeader)
            {
                // A long list of addresses goes on in the next line.
                if (last is not MailField.To || !lines[i].Text.Contains('@', StringComparison.Ordinal))
                    break;

                continue;
            }

            // The header of the next message, right below this one.
            if (field is MailField.From && !seen.Add(field))
                break;

            if (field is MailField.From)
                author = Correspondent.Parse(value);

            seen.Add(field);
            last = field;
            end = i + 1;
        }

        var isAboutMail = author is not null && (author.Address.Length > 0 || seen.Contains(MailField.Subject));
        return isMarked || (isAboutMail && seen.Count >= 3) ? end : first;
    }

    // "Le mar. 3 mars 2026 à 10:12, Claire Martin <claire@shop.example> a écrit :", on up to three lines.
    private Boundary? AttributionAt(int first)
    {
        var text = "";
        for (var i = first; i < Math.Min(lines.Count, first + MostAttributionLines) && lines[i].Depth == lines[first].Depth; i++)
        {
            if (i > first && !ReplyMarks.BeginsAttribution(lines[first].Text))
                return null;

            text = text.Length == 0 ? lines[i].Text : $"{text} {lines[i].Text}";

            if (ReplyMarks.EndsAttribution(text) && (ReplyMarks.BeginsAttribution(text) || text.Contains('@', StringComparison.Ordinal)))
                return new(first, i + 1, false, ReplyMarks.AuthorOf(text), ReplyMarks.IsByProgram(text));
        }

        return null;
    }
}
