using System.Text;

namespace ContractLint.Reporting.Html;

/// <summary>Writes markup in which no text can become markup: what is not a tag is made visible and escaped here, and nowhere else.</summary>
/// <remarks>Elements are closed in the order they were opened in, so that the page is always well formed.</remarks>
internal sealed class HtmlWriter(StringBuilder output)
{
    private readonly Stack<string> open = new();

    /// <summary>Opens an element. An attribute whose value is <see langword="null"/> is left out; one whose value is empty stands alone.</summary>
    public void Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(tag, attributes);
        open.Push(tag);
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close() => output.Append("</").Append(open.Pop()).Append('>');

    /// <summary>Closes the element opened last, and the line.</summary>
    public void CloseLine()
    {
        Close();
        Line();
    }

    /// <summary>An element that holds a text and nothing else.</summary>
    public void Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(tag, attributes);
        Text(text);
        output.Append("</").Append(tag).Append('>');
    }

    /// <summary>The name of a file, its folder apart; letters of another direction do not disturb what stands around.</summary>
    public void FileName(string name)
    {
        var folder = name.LastIndexOfAny(['/', '\\']) + 1;
        Open("bdi");
        if (folder > 0)
            Element("span", name[..folder], ("class", "folder"));
        Text(name.AsSpan(folder));
        Close();
    }

    /// <summary>An element that holds nothing and is not closed, such as <c>meta</c>.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(tag, attributes);
        Line();
    }

    public void Line() => output.Append('\n');

    /// <summary>A text as a reader may see it: every sign is visible, none is markup. <paramref name="keepsBreaks"/>: a line feed stays one.</summary>
    public void Text(ReadOnlySpan<char> text, bool keepsBreaks = false)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsAsciiLetterOrDigit(character) || character is ' ' || (character is '\n' && keepsBreaks))
                output.Append(character);
            else
                Escape(VisibleText.At(text, ref i));
        }
    }

    /// <summary>Markup of our own, written by a program: never anything a document says.</summary>
    public void Raw(string markup) => output.Append(markup);

    private void Tag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;

            output.Append(' ').Append(name);
            if (value.Length > 0)
            {
                output.Append("=\"");
                Text(value);
                output.Append('"');
            }
        }

        output.Append('>');
    }

    private void Escape(string shown)
    {
        foreach (var character in shown)
        {
            _ = character switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                _ => output.Append(character),
            };
        }
    }
}
