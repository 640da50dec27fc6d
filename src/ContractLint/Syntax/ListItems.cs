using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Tells list items from numbered clauses, and how deep each item lies.</summary>
internal static class ListItems
{
    private const int LongestShortItem = 100;

    public static void Settle(List<OutlineBlock> blocks, SourceText source)
    {
        var styles = new List<TypedLabel>();
        OutlineBlock? stem = null;
        OutlineBlock? item = null;

        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (!block.IsBlock)
                continue;

            var next = i + 1 < blocks.Count && blocks[i + 1].IsBlock ? blocks[i + 1] : null;
            if (block.Kind is NodeKind.ListItem ? !OpensClause(block, blocks, i) : IsTypedItem(block, stem, item, next, source))
            {
                block.Kind = NodeKind.ListItem;
                SetLevel(block, styles);
                item = block;
                continue;
            }

            if (block.Kind is NodeKind.ListItem)
                block.Kind = NodeKind.Paragraph;

            if (block.Kind is NodeKind.Heading || block.Label is not null || EndsWithColon(block, source))
            {
                styles.Clear();
                item = null;
            }

            stem = block;
        }
    }

    // A numbered paragraph that the file calls a list item: "7.2", or "7" with "7.1" under it.
    private static bool OpensClause(OutlineBlock block, List<OutlineBlock> blocks, int index)
    {
        if (block.IsContents || block.Label is not { IsClauseNumber: true, Closing: not ')' } label)
            return false;

        if (label.Depth > 1 || label.Style is LabelStyle.Word or LabelStyle.SectionSign)
            return true;

        for (var i = index + 1; i < blocks.Count && i < index + 12; i++)
        {
            if (blocks[i].Label is { Style: LabelStyle.Number } following)
                return following.Depth > 1 && following.Text.StartsWith(label.Text + ".", StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsTypedItem(OutlineBlock block, OutlineBlock? stem, OutlineBlock? item, OutlineBlock? next, SourceText source)
    {
        if (block.Kind is not NodeKind.Paragraph || block.Label is not { } label)
            return false;

        if (label.Style is not (LabelStyle.Number or LabelStyle.Word or LabelStyle.SectionSign))
            return true;

        if (label.Style is not LabelStyle.Number || label.Depth > 1)
            return false;

        if (label.Closing is ')' or '/' || (item is { Label: { } before } && before.IsFollowedBy(label)))
            return true;

        var text = block.Text(source);
        if (text.IsEmpty || char.IsLower(text[0]) || text[^1] is ';' or ',')
            return true;

        if (label.Ordinal == 1 && stem is { Kind: not NodeKind.Heading } && EndsWithColon(stem, source) && next?.Label is not { Depth: > 1 })
            return true;

        return text.Length <= LongestShortItem && text[^1] is not '.' && next is { Label: { } following } && label.IsFollowedBy(following);
    }

    private static bool EndsWithColon(OutlineBlock block, SourceText source) => block.Text(source) is { IsEmpty: false } text && text[^1] is ':';

    private static void SetLevel(OutlineBlock block, List<TypedLabel> styles)
    {
        // A bullet below "b)" is nested in it, however far its reader saw it indented.
        if (block.IsReadAsItem && block.Level > 0)
        {
            if (block.Label is { Style: LabelStyle.Bullet })
                block.Level += styles.Count(style => style.Style is not LabelStyle.Bullet);

            return;
        }

        if (block.Label is not { } label)
        {
            block.Level = Math.Max(1, block.Level);
            return;
        }

        label = AsNextLetter(label, styles);
        block.Reinterpret(label);

        var index = styles.FindLastIndex(style => style.HasSameStyle(label) && (label.Style is not LabelStyle.Bullet || style.Text == label.Text));
        if (index >= 0)
            styles.RemoveRange(index, styles.Count - index);

        styles.Add(label);
        block.Level = styles.Count;
    }

    // "(i)" after "(h)" is a letter, "(v)" after "(u)" too.
    private static TypedLabel AsNextLetter(TypedLabel label, List<TypedLabel> styles)
    {
        var letter = label.Text.AsSpan().Trim("()./");
        if (label.Style is not (LabelStyle.LowerRoman or LabelStyle.UpperRoman) || letter.Length != 1)
            return label;

        var style = label.Style is LabelStyle.LowerRoman ? LabelStyle.LowerLetter : LabelStyle.UpperLetter;
        var asLetter = label with { Style = style, Ordinal = char.ToLowerInvariant(letter[0]) - 'a' + 1 };
        var romanGoesOn = styles.Exists(open => open.IsFollowedBy(label));
        return !romanGoesOn && styles.Exists(open => open.IsFollowedBy(asLetter)) ? asLetter : label;
    }
}
