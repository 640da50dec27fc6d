using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Cli.Workers;

/// <summary>Documents, written and read again.</summary>
internal static class TreeCodec
{
    public static void Write(PipeWriter pipe, DocumentTree tree)
    {
        pipe.Write(tree.Name);
        pipe.Write(tree.Text.ToString());
        pipe.Write(tree.IsVerbatim);
        pipe.Write(tree.AttachedDocuments);
        pipe.Write(tree.PageCount ?? -1);
        WriteNodes(pipe, tree.Root);
        pipe.WriteAll(tree.Origins.Segments, segment =>
        {
            pipe.Write(segment.Span);
            OriginCodec.Write(pipe, segment.Origin);
        });
        pipe.WriteAll(tree.Appearances.Segments, segment =>
        {
            pipe.Write(segment.Span);
            Write(pipe, segment.Appearance);
        });
        pipe.WriteAll(tree.Facts, fact => Write(pipe, fact));
    }

    public static DocumentTree Read(PipeReader pipe)
    {
        var (name, text) = (pipe.ReadString(), new SourceText(pipe.ReadString()));
        var (isVerbatim, attached, pages) = (pipe.ReadBoolean(), pipe.ReadInt32(), pipe.ReadInt32());
        var root = ReadNodes(pipe);
        var origins = pipe.ReadAll(() => new OriginSegment(pipe.ReadSpan(), OriginCodec.Read(pipe)));
        return new(name, text, root, new(origins))
        {
            IsVerbatim = isVerbatim,
            AttachedDocuments = attached,
            PageCount = pages < 0 ? null : pages,
            Appearances = new(pipe.ReadAll(() => new AppearanceSegment(pipe.ReadSpan(), ReadAppearance(pipe)))),
            Facts = pipe.ReadAll(() => ReadFact(pipe)),
        };
    }

    // The last node first: whoever reads has the children of a node before the node, the first child last. No recursion, however deep the tree.
    private static void WriteNodes(PipeWriter pipe, Node root)
    {
        var nodes = root.DescendantsAndSelf().ToList();
        pipe.Write7BitEncodedInt(nodes.Count);
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            pipe.Write((byte)node.Kind);
            pipe.Write((byte)node.Part);
            pipe.Write7BitEncodedInt(node.Level);
            pipe.Write(node.Span);
            pipe.Write(node.LabelSpan);
            pipe.Write(node.Label is not null);
            if (node.Label is { } label)
                pipe.WriteShared(label);
            pipe.Write7BitEncodedInt(node.Children.Length);
        }
    }

    private static Node ReadNodes(PipeReader pipe)
    {
        var made = new Stack<Node>();
        for (var left = pipe.Read7BitEncodedInt(); left > 0; left--)
        {
            var (kind, part, level) = ((NodeKind)pipe.ReadByte(), (PartKind)pipe.ReadByte(), pipe.Read7BitEncodedInt());
            var (span, labelSpan, label) = (pipe.ReadSpan(), pipe.ReadSpan(), pipe.ReadBoolean() ? pipe.ReadShared() : null);
            var children = new Node[pipe.Read7BitEncodedInt()];
            for (var i = 0; i < children.Length; i++)
                children[i] = made.Pop();
            made.Push(new(kind, span, [.. children]) { Part = part, Level = level, Label = label, LabelSpan = labelSpan });
        }

        return made.Pop();
    }

    private static void Write(PipeWriter pipe, TextAppearance look)
    {
        pipe.Write((byte)look.Concealment);
        pipe.Write(look.Size);
        pipe.Write(look.Contrast);
        pipe.Write(look.IsTinted);
        pipe.Write(look.IsOverPicture);
        pipe.Write(look.IsScript);
        pipe.Write(look.IsRecognised);
        pipe.Write((byte)look.Revision);
    }

    private static TextAppearance ReadAppearance(PipeReader pipe) => new()
    {
        Concealment = (Concealment)pipe.ReadByte(),
        Size = pipe.ReadSingle(),
        Contrast = pipe.ReadSingle(),
        IsTinted = pipe.ReadBoolean(),
        IsOverPicture = pipe.ReadBoolean(),
        IsScript = pipe.ReadBoolean(),
        IsRecognised = pipe.ReadBoolean(),
        Revision = (TextRevision)pipe.ReadByte(),
    };

    private static void Write(PipeWriter pipe, DocumentFact fact)
    {
        pipe.Write((byte)fact.Kind);
        pipe.Write(fact.What);
        pipe.Write(fact.Value);
        pipe.Write(fact.Author);
        pipe.Write(fact.Place is not null);
        if (fact.Place is { } place)
            OriginCodec.Write(pipe, place);
    }

    private static DocumentFact ReadFact(PipeReader pipe) => new((DocumentFactKind)pipe.ReadByte(), pipe.ReadLocalized())
    {
        Value = pipe.ReadString(),
        Author = pipe.ReadString(),
        Place = pipe.ReadBoolean() ? OriginCodec.Read(pipe) : null,
    };
}
