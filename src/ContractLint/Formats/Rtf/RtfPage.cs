using System.Text;

namespace ContractLint.Formats.Rtf;

/// <summary>Finds the web page that Outlook hides in RTF, so that old programs can show the message too.</summary>
internal static class RtfPage
{
    private const int HeadLength = 1024;
    private const int MostGroups = 32_768;

    /// <summary>The page; <see langword="null"/> where the RTF holds none.</summary>
    public static string? Find(byte[] rtf)
    {
        if (rtf.AsSpan(0, Math.Min(rtf.Length, HeadLength)).IndexOf("\\fromhtml"u8) < 0)
            return null;

        var page = new StringBuilder(rtf.Length);
        var tokens = new RtfTokenizer(rtf);
        var definitions = new RtfDefinitions();
        var groups = new Stack<(RtfGroup Group, bool IsForOldPrograms)>([(new(), false)]);
        var bytes = new List<byte>();
        var skipped = 0;

        for (var token = tokens.Next(); token.Kind is not RtfTokenKind.End; token = tokens.Next())
        {
            var (group, isForOldPrograms) = groups.Peek();
            if (token.Kind is RtfTokenKind.Byte)
            {
                if (skipped > 0)
                    skipped--;
                else
                    bytes.Add((byte)token.Value!);

                continue;
            }

            if (bytes.Count > 0)
                Write(definitions.Decode(bytes, group));

            bytes.Clear();
            switch (token.Kind)
            {
                case RtfTokenKind.BeginGroup when groups.Count < MostGroups:
                    groups.Push((group.Inner(), isForOldPrograms));
                    break;
                case RtfTokenKind.EndGroup when groups.Count > 1:
                    groups.Pop();
                    break;
                case RtfTokenKind.Symbol when token.Value is '*':
                    group.IsOptional = true;
                    break;
                case RtfTokenKind.Symbol when skipped > 0:
                    skipped--;
                    break;
                case RtfTokenKind.Symbol:
                    Write(RtfCharacters.OfSymbol(token.Value!.Value));
                    break;
                case RtfTokenKind.Word when token.Word is "bin":
                    tokens.Skip(token.Value ?? 0);
                    break;
                case RtfTokenKind.Word when token.Word is "htmlrtf":
                    groups.Pop();
                    groups.Push((group, token.IsOn));
                    break;
                case RtfTokenKind.Word:
                    TakeWord(token, group);
                    break;
            }

            // The beginning or the end of a group ends what repeats a character for old programs.
            if (token.Kind is RtfTokenKind.BeginGroup or RtfTokenKind.EndGroup)
                skipped = 0;
        }

        if (bytes.Count > 0)
            Write(definitions.Decode(bytes, groups.Peek().Group));

        return page.ToString();

        void Write(string text)
        {
            var (group, isForOldPrograms) = groups.Peek();
            if (text.Length > 0 && !isForOldPrograms && !definitions.TakeText(text, group) && group.Destination is RtfDestination.Text)
                page.Append(text);
        }

        void TakeWord(RtfToken token, RtfGroup group)
        {
            if (token.Word is "htmltag")
                (group.IsOptional, group.Destination) = (false, RtfDestination.Text);
            else if (group.IsOptional || RtfDestinations.Of(token.Word) is not null)
                (group.IsOptional, group.Destination) = (false, RtfDestinations.Of(token.Word) is RtfDestination.FontTable ? RtfDestination.FontTable : RtfDestination.Skip);
            else if (token.Word is "par" or "line")
                Write("\r\n");
            else if (token.Word is "u")
                TakeUnicode(token, group);
            else if (RtfCharacters.Of(token.Word) is { } character)
                Write(character);
            else if (!definitions.Take(token, group))
                RtfTextWords.Take(token, group, definitions.DefaultFont);
        }

        void TakeUnicode(RtfToken token, RtfGroup group)
        {
            skipped = group.FallbackLength;
            Write(((char)(ushort)(token.Value ?? 0)).ToString());
        }
    }
}
