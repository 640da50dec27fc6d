using System.Globalization;
using ContractLint.Formats.PlainText;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;

namespace ContractLint.Tests.Semantics;

/// <summary>Short ways to write texts and read their meaning in tests.</summary>
internal static class SemanticTestSupport
{
    public static SemanticModel ModelOf(string text, DocumentKind? kind = null, Language? language = null, bool isFragment = false) =>
        new(PlainTextReader.FromText(text, "text.txt"), new() { Kind = kind, Language = language, IsFragment = isFragment });

    /// <summary>The values of a text as the tests write them: "money 3000-5000 EUR" for each, with the characters it covers before it.</summary>
    public static string ValuesOf(string text)
    {
        var source = new SourceText(text);
        var words = WordScanner.Scan(source, new(0, text.Length));
        return string.Join(" | ", ValueScanner.Scan(source, words).Select(value => $"{source[words[value.Start].Span.Union(words[value.End - 1].Span)]} = {Describe(value)}"));
    }

    /// <summary>Who is bound by each frame of a one-sentence text: "oblige provider, forbid client"; requests only outside contracts.</summary>
    public static string FramesOf(string text, DocumentKind kind = DocumentKind.Contract) => Describe(ModelOf(text, kind).Sentences.ShouldHaveSingleItem(), kind);

    /// <summary>The same for the last sentence of a contract.</summary>
    public static string LastFramesOf(string text) => Describe(ModelOf(text, DocumentKind.Contract).Sentences[^1], DocumentKind.Contract);

    /// <summary>The party mentions of a text: "Prestataire=provider, Client=client".</summary>
    public static string PartiesIn(string text, DocumentKind kind = DocumentKind.Contract)
    {
        var model = ModelOf(text, kind);
        var mentions =
            from sentence in model.Sentences
            from annotation in sentence.Words.Annotations
            where annotation.Symbol is "provider" or "client" or "both" && annotation.Start >= sentence.StemLength
            group annotation by (sentence.Node.Span.Start, annotation.Start, annotation.End) into mention
            let sentence = model.Sentences.First(candidate => candidate.Node.Span.Start == mention.Key.Item1)
            select $"{model.Tree.Text[sentence.SpanOf(mention.Key.Item2, mention.Key.Item3)]}={(mention.Any(annotation => annotation.Symbol is "both") ? "both" : mention.First().Symbol)}";
        return string.Join(", ", mentions);
    }

    public static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Describe(SentenceModel sentence, DocumentKind kind) =>
        string.Join(", ", sentence.Frames.Where(frame => kind is not DocumentKind.Contract || frame.Kind is not FrameKind.Request).Select(frame => $"{Lower(frame.Kind)} {(frame.Bound is { } role ? Lower(role) : "nobody")}"));

    private static string Describe(Value value)
    {
        var number = value.Kind switch
        {
            ValueKind.Date => "",
            ValueKind.Time => string.Create(CultureInfo.InvariantCulture, $" {(int)value.Low / 60:00}:{(int)value.Low % 60:00}"),
            _ => value.Low == value.High ? Number(value.Low) : $"{Number(value.Low)}-{Number(value.High).Trim()}",
        };
        var unit = value.Kind is ValueKind.Date or ValueKind.Time or ValueKind.Percent || value.Unit.Length == 0 ? "" : " " + value.Unit;
        var tax = value.Tax is TaxBasis.Unknown ? "" : " " + Lower(value.Tax);
        return $"{value.Symbol}{number}{unit}{tax}{(value.Per is null ? "" : "/" + value.Per)}{(value.IsEndOfMonth ? " eom" : "")}";
    }

    private static string Number(decimal number) => " " + number.ToString("0.####", CultureInfo.InvariantCulture);
}
