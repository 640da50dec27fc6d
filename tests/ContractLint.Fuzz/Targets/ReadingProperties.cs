using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContractLint.Formats;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Fuzz.Targets;

/// <summary>What holds of every document that was read, whatever its bytes were.</summary>
internal static class ReadingProperties
{
    public static void Check(DocumentReading reading)
    {
        var tree = reading.Tree;
        var text = new TextSpan(0, tree.Text.Length);
        CheckNodes(tree.Root, text);
        CheckOrigins(tree, text);
        CheckAppearances(tree, text);

        Require(reading.Coverage is >= 0 and <= 1, $"coverage {reading.Coverage}");
        foreach (var trouble in reading.Troubles)
            Require(text.Contains(trouble.Span), $"{trouble.RuleId} at {trouble.Span}, outside the text");
    }

    /// <summary>Everything a reading says, as one number: two readings with one number say the same.</summary>
    public static string DigestOf(IEnumerable<DocumentReading> readings)
    {
        var all = new StringBuilder();
        foreach (var reading in readings)
        {
            var tree = reading.Tree;
            all.Append(CultureInfo.InvariantCulture, $"{tree.Name}|{reading.Coverage:R}|{tree.PageCount}|{tree.IsVerbatim}|{tree.AttachedDocuments}|{reading.Message}\n");
            all.Append(tree.Text.ToString()).Append('\n');
            foreach (var node in tree.Root.DescendantsAndSelf())
                all.Append(CultureInfo.InvariantCulture, $"{node} {node.Part} {node.Level} {node.LabelSpan}\n");
            foreach (var segment in tree.Origins.Segments)
                all.Append(CultureInfo.InvariantCulture, $"{segment.Span} {Words(segment.Origin)}\n");
            foreach (var segment in tree.Appearances.Segments)
                all.Append(CultureInfo.InvariantCulture, $"{segment}\n");
            foreach (var fact in tree.Facts)
                all.Append(CultureInfo.InvariantCulture, $"{fact}\n");
            foreach (var trouble in reading.Troubles)
                all.Append(CultureInfo.InvariantCulture, $"{trouble.RuleId} {trouble.Span} {trouble.IsInformation} {string.Join(';', trouble.Arguments)}\n");
            foreach (var attachment in reading.Attachments)
                all.Append(CultureInfo.InvariantCulture, $"{attachment.Name} {attachment.IsRead}\n");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }

    // An array prints as its type.
    private static string Words(Origin origin) => origin switch
    {
        PdfOrigin pdf => string.Create(CultureInfo.InvariantCulture, $"{pdf.Page} {pdf.Box} {string.Join(',', pdf.Edges)}"),
        MailOrigin mail => $"{mail.Section} {Words(mail.Place)}",
        _ => origin.ToString(),
    };

    private static void CheckNodes(Node root, TextSpan text)
    {
        Require(text.Contains(root.Span), $"the root is {root.Span} of {text}");
        foreach (var node in root.DescendantsAndSelf())
        {
            Require(node.LabelSpan.IsEmpty || node.Span.Contains(node.LabelSpan), $"the label {node.LabelSpan} of {node} stands outside it");
            var end = node.Span.Start;
            foreach (var child in node.Children)
            {
                Require(child.Span.Length >= 0 && node.Span.Contains(child.Span), $"{child} stands outside {node}");
                Require(child.Span.Start >= end, $"{child} begins before {end}, in {node}");
                end = child.Span.End;
            }
        }
    }

    private static void CheckOrigins(DocumentTree tree, TextSpan text)
    {
        var end = 0;
        foreach (var segment in tree.Origins.Segments)
        {
            Require(segment.Span.Start >= end && text.Contains(segment.Span), $"the origin of {segment.Span} follows one that ends at {end}");
            end = segment.Span.End;
        }

        // A text that is its file needs no map. Elsewhere only what a reader adds itself stands nowhere: a computed number, white space, the mark of a quotation.
        if (tree.IsVerbatim)
            return;

        var labels = tree.Root.DescendantsAndSelf().Where(node => !node.LabelSpan.IsEmpty).Select(node => node.LabelSpan).ToHashSet();
        foreach (var (start, gapEnd) in GapsOf(tree))
        {
            for (var i = start; i < gapEnd; i++)
            {
                var isAdded = char.IsWhiteSpace(tree.Text[i]) || tree.Text[i] is '>' || labels.Any(label => label.Contains(i));
                Require(isAdded, $"the character U+{(int)tree.Text[i]:X4} at {i} of {tree.Text.Length} has no origin");
            }
        }
    }

    private static IEnumerable<(int Start, int End)> GapsOf(DocumentTree tree)
    {
        var end = 0;
        foreach (var segment in tree.Origins.Segments)
        {
            if (segment.Span.Start > end)
                yield return (end, segment.Span.Start);
            end = segment.Span.End;
        }

        if (end < tree.Text.Length)
            yield return (end, tree.Text.Length);
    }

    private static void CheckAppearances(DocumentTree tree, TextSpan text)
    {
        var end = 0;
        foreach (var segment in tree.Appearances.Segments)
        {
            Require(segment.Span.Start >= end && text.Contains(segment.Span), $"the look of {segment.Span} follows one that ends at {end}");
            end = segment.Span.End;
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new PropertyException(otherwise);
    }
}
