using System.Collections;
using System.Reflection;
using ContractLint.Cli.Workers;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Fuzz;
using ContractLint.Syntax;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests.Workers;

/// <summary>What a worker read arrives as it was read, whatever is added to the model of a document one day.</summary>
public sealed class CodecTests
{
    [Fact]
    public void Every_sample_arrives_as_it_was_read()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(SeedFiles.Root, "corpus", "documents")).Where(path => Path.GetExtension(path) is ".docx" or ".pdf" or ".eml" or ".md" or ".txt"))
        {
            foreach (var reading in DocumentReaders.ReadAll(File.ReadAllBytes(path), Path.GetFileName(path), ReadingOptions.Default, CancellationToken.None))
                Difference(reading, Sent(reading), "reading").ShouldBeNull(path);
        }
    }

    [Fact]
    public void Every_kind_of_place_arrives_as_it_was()
    {
        Origin[] origins =
        [
            new LineOrigin(3, 14), new DocxOrigin("/word/document.xml", 2, -1, 7), new HtmlOrigin(4, 9), new MailOrigin("1.2", new LineOrigin(1, 2)),
            new PdfOrigin(5, new(1.5, 2.25, 3, 4), [1.5f, 2f, 3f]), new ParagraphOrigin("content.xml", 3, -1),
        ];
        origins.Select(origin => origin.GetType()).ShouldBe(typeof(Origin).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Origin))), ignoreOrder: true);

        foreach (var origin in origins)
            Difference(origin, Through(pipe => OriginCodec.Write(pipe, origin), OriginCodec.Read), "origin").ShouldBeNull();
    }

    [Fact]
    public void Looks_facts_and_troubles_arrive_whole()
    {
        var builder = new DocumentTreeBuilder("contract.docx") { PageCount = 3, AttachedDocuments = 2 };
        builder.BeginPart(PartKind.Comment);
        builder.BeginBlock(new() { Kind = NodeKind.Heading, Level = 2, Label = "1.2" }, new LineOrigin(1, 1));
        builder.Append("Half of a pair: \uD800, and é.", new LineOrigin(1, 5), Filled<TextAppearance>(new TextAppearance()));
        builder.AddFact(Filled<DocumentFact>(new DocumentFact(DocumentFactKind.Author, new("the author", "l'auteur"))));
        var reading = new DocumentReading(builder.Build(), [new(ReadingTrouble.Unreadable, new(1, 2), [new("term", new("why", "pourquoi"))]) { IsInformation = true }])
        {
            Coverage = 0.25,
            Message = new("a", "b", "c", "d"),
            RecognizedPages = 2,
            Attachments = [new("x/y.docx", default, true), new("z", default, false)],
        };

        Difference(reading, Sent(reading), "reading").ShouldBeNull();
    }

    [Fact]
    public void Every_limit_arrives()
    {
        var options = Filled<ReadingOptions>(new ReadingOptions());

        Difference(options, Through(pipe => OptionsCodec.Write(pipe, options), OptionsCodec.Read), "options").ShouldBeNull();
    }

    private static DocumentReading Sent(DocumentReading reading) => Through(pipe => ReadingCodec.Write(pipe, reading), ReadingCodec.Read);

    private static T Through<T>(Action<PipeWriter> write, Func<PipeReader, T> read)
    {
        var stream = new MemoryStream();
        using (var writer = new PipeWriter(stream))
            write(writer);
        stream.Position = 0;
        using var reader = new PipeReader(stream);
        var result = read(reader);
        stream.Position.ShouldBe(stream.Length);
        return result;
    }

    // Another value in every property that has one: what a codec forgets is then seen.
    private static T Filled<T>(object value)
    {
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && property.PropertyType != typeof(ITextRecognizer)))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var other = type switch
            {
                _ when type == typeof(bool) => !(bool)property.GetValue(value)!,
                _ when type == typeof(int) => (int)property.GetValue(value)! + 3,
                _ when type == typeof(long) => (long)property.GetValue(value)! + (1L << 40),
                _ when type == typeof(float) => 7.5f,
                _ when type == typeof(double) => 0.125,
                _ when type == typeof(string) => "éà",
                _ when type == typeof(TimeSpan) => TimeSpan.FromMilliseconds(1234),
                _ when type == typeof(LocalizedText) => new LocalizedText("one", "un"),
                _ when type == typeof(TextSpan) => new TextSpan(1, 2),
                _ when type == typeof(Origin) => new LineOrigin(2, 3),
                _ when type.IsEnum => Enum.GetValues(type).GetValue(1),
                _ => throw new NotSupportedException($"{property.Name}: give it a value here"),
            };
            property.SetValue(value, other);
        }

        return (T)value;
    }

    // Null where the two are alike in every public property, however deep.
    private static string? Difference(object? left, object? right, string path)
    {
        if (left is null || right is null || left is string or IFormattable || left.GetType().IsPrimitive || left.GetType().IsEnum)
            return Equals(left, right) ? null : $"{path}: {left} and {right}";
        if (left is SourceText)
            return left.ToString() == right.ToString() ? null : $"{path}: another text";
        if (left is IEnumerable items)
        {
            var (ones, others) = (items.Cast<object>().ToList(), ((IEnumerable)right).Cast<object>().ToList());
            return ones.Count != others.Count ? $"{path}: {ones.Count} and {others.Count}" : ones.Zip(others).Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(difference => difference is not null);
        }

        if (left.GetType() != right.GetType())
            return $"{path}: {left.GetType().Name} and {right.GetType().Name}";

        // What is computed from the rest or leads back up says nothing new; the bytes of attachments stay behind.
        return left.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name is not ("Parent" or "Stems" or "Content"))
            .Select(property => Difference(property.GetValue(left), property.GetValue(right), $"{path}.{property.Name}"))
            .FirstOrDefault(difference => difference is not null);
    }
}
