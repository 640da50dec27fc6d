using System.Text.Encodings.Web;
using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>Reports as JSON objects, written by hand: the order of the properties is part of the contract.</summary>
internal static class DiagnosticJson
{
    /// <summary>Accents stay readable; control characters, line separators and invisible spaces are escaped.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void WriteDocument(Utf8JsonWriter json, LintReport report, ReportOptions options)
    {
        json.WriteStartObject();
        json.WriteString("file", report.Name);
        json.WriteString("kind", MachineWords.Of(report.Model.Kind.Kind));
        json.WriteNumber("kindConfidence", Math.Round(report.Model.Kind.Confidence, 4));
        json.WriteString("language", MachineWords.Of(report.Model.Language));
        json.WriteNumber("coverage", Math.Round(report.Coverage, 4));
        json.WriteStartObject("reading");
        ExtentJson.Write(json, ReadingExtent.Of(report));
        json.WriteEndObject();
        json.WriteString("verdict", MachineWords.Of(report.Verdict));
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics.Where(options.ShowsToMachines))
            WriteDiagnostic(json, diagnostic, report.Model.Tree, options.Explain);
        json.WriteEndArray();
        WritePositives(json, report);
        WriteClauses(json, report.Model, withPlace: true);
        json.WriteEndObject();
    }

    public static void WriteFailure(Utf8JsonWriter json, DocumentFailure failure)
    {
        json.WriteStartObject();
        json.WriteString("file", failure.Name);
        WriteText(json, "error", failure.Reason.Say(Language.English), failure.Reason.Say(Language.French));
        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, string name, string english, string french)
    {
        json.WriteStartObject(name);
        json.WriteString("en", english);
        json.WriteString("fr", french);
        json.WriteEndObject();
    }

    public static void WriteParty(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Party is { } party)
            json.WriteString("party", MachineWords.Of(party));
        else
            json.WriteNull("party");
    }

    /// <summary>How sure the classifier is, where it was asked.</summary>
    public static void WriteProbability(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Probability is { } probability)
            json.WriteNumber("probability", Math.Round(probability, 4));
    }

    /// <summary>The clauses by their kinds; of a file also the words and the place, which whoever sent a record has.</summary>
    public static void WriteClauses(Utf8JsonWriter json, SemanticModel model, bool withPlace)
    {
        json.WriteStartArray("clauses");
        foreach (var clause in model.Clauses)
        {
            json.WriteStartObject();
            json.WriteString("kind", MachineWords.Of(clause.Kind));
            json.WriteNumber("start", clause.Span.Start);
            json.WriteNumber("end", clause.Span.End);
            if (withPlace)
            {
                json.WriteString("text", Within(model.Tree.Text, clause.Span));
                WritePlace(json, model.Tree.LocationOf(clause.Span));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, DocumentTree tree, bool explain)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("severity", MachineWords.Of(diagnostic.Severity));
        WriteText(json, "message", diagnostic.MessageIn(Language.English), diagnostic.MessageIn(Language.French));
        WriteText(json, "advice", diagnostic.AdviceIn(Language.English), diagnostic.AdviceIn(Language.French));
        json.WriteNumber("start", diagnostic.Trigger.Start);
        json.WriteNumber("end", diagnostic.Trigger.End);
        json.WriteNumber("spanStart", diagnostic.Span.Start);
        json.WriteNumber("spanEnd", diagnostic.Span.End);
        json.WriteString("text", Within(tree.Text, diagnostic.Trigger));
        WritePlace(json, tree.LocationOf(diagnostic.Trigger));
        OriginJson.Write(json, tree, diagnostic.Trigger);
        WriteParty(json, diagnostic);
        json.WriteString("source", MachineWords.Of(diagnostic.Source));
        WriteProbability(json, diagnostic);
        WriteWeighed(json, diagnostic, tree);
        json.WriteString("fingerprint", diagnostic.Fingerprint);
        if (diagnostic.IsSuppressed)
            json.WriteBoolean("suppressed", true);
        if (explain)
            WriteExplanation(json, diagnostic, tree);
        json.WriteEndObject();
    }

    // A rule pack that points outside the text must not cost the whole report.
    public static ReadOnlySpan<char> Within(SourceText text, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        return text.AsSpan()[start..Math.Clamp(span.End, start, text.Length)];
    }

    private static void WritePlace(Utf8JsonWriter json, DocumentLocation place)
    {
        if (place.Page is { } page)
            json.WriteNumber("page", page);
        else
            json.WriteNull("page");
        json.WriteString("clause", place.Clause);
        json.WriteString("heading", place.Heading);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("paragraph", place.Paragraph);
        if (place.Part is not PartKind.Body)
            json.WriteString("part", JsonNamingPolicy.KebabCaseLower.ConvertName(place.Part.ToString()));
        if (place.IsHidden)
            json.WriteBoolean("hidden", true);
        if (place.Revision is not TextRevision.None)
            json.WriteString("revision", JsonNamingPolicy.KebabCaseLower.ConvertName(place.Revision.ToString()));
    }

    private static void WriteExplanation(Utf8JsonWriter json, Diagnostic diagnostic, DocumentTree tree)
    {
        var explanation = diagnostic.Explanation;
        json.WriteStartObject("explanation");
        json.WriteString("phrase", explanation?.Phrase);
        json.WriteStartArray("guards");
        foreach (var check in explanation is { Guards.IsDefault: false } ? explanation.Guards : [])
        {
            json.WriteStartObject();
            json.WriteString("guard", $"G{ReportWords.Number((int)check.Guard)}");
            json.WriteBoolean("lowered", check.Lowered);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteAbsence(json, diagnostic, tree);
        json.WriteEndObject();
    }

    /// <summary>The words that weighed in a decision of the classifier.</summary>
    public static void WriteWeighed(Utf8JsonWriter json, Diagnostic diagnostic, DocumentTree tree)
    {
        if (diagnostic.Source is not FindingSource.Classifier)
            return;

        json.WriteStartArray("weighed");
        foreach (var words in ClassifierWords.Weighed(diagnostic))
        {
            json.WriteStartObject();
            json.WriteNumber("start", words.Span.Start);
            json.WriteNumber("end", words.Span.End);
            json.WriteString("text", Within(tree.Text, words.Span));
            json.WriteNumber("weight", Math.Round(words.Weight, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What was looked for and what came nearest, where something is missing.</summary>
    public static void WriteAbsence(Utf8JsonWriter json, Diagnostic diagnostic, DocumentTree tree)
    {
        if (diagnostic.SearchedIn(Language.English) is not { } searched)
            return;

        WriteText(json, "searched", searched, diagnostic.SearchedIn(Language.French)!);
        if (diagnostic.Explanation?.Nearest is not { } nearest)
            return;

        json.WriteStartObject("nearest");
        WriteText(json, "reason", nearest.Reason.Say(Language.English), nearest.Reason.Say(Language.French));
        json.WriteNumber("start", nearest.Span.Start);
        json.WriteNumber("end", nearest.Span.End);
        json.WriteString("text", Within(tree.Text, nearest.Span));
        json.WriteEndObject();
    }

    private static void WritePositives(Utf8JsonWriter json, LintReport report)
    {
        json.WriteStartArray("positives");
        foreach (var fact in report.Positives)
        {
            json.WriteStartObject();
            WriteText(json, "text", fact.Text.Say(Language.English), fact.Text.Say(Language.French));
            json.WriteNumber("start", fact.Span.Start);
            json.WriteNumber("end", fact.Span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
