using System.Text.Json;
using ContractLint.Syntax;

namespace ContractLint.Reporting.Sarif;

/// <summary>Writes the log of one run: nothing in it comes from a clock or the machine, so the same documents give the same bytes.</summary>
internal sealed class SarifRun(Utf8JsonWriter json, ReportOptions options)
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public void Write(SarifRules rules, IEnumerable<SarifResult> results, IEnumerable<SarifNotification> notifications, IEnumerable<SarifArtifact> artifacts, bool isComplete)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules);
        WriteInvocation(notifications, isComplete);
        json.WriteString("language", MachineWords.Of(options.Language));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("artifacts");
        foreach (var artifact in artifacts)
            Write(artifact);
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var result in results)
            Write(result);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(SarifRules rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ContractLint");
        json.WriteString("semanticVersion", options.ToolVersion);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(IEnumerable<SarifNotification> notifications, bool isComplete)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", isComplete);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var notification in notifications)
            Write(notification);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Write(SarifArtifact artifact)
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        json.WriteString("uri", artifact.Uri);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteNumber("coverage", Math.Round(artifact.Extent?.Share ?? 0, 4));
        if (artifact.Extent is { } extent)
            ExtentJson.Write(json, extent);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(SarifNotification notification)
    {
        json.WriteStartObject();
        json.WriteString("level", SarifWords.Level(notification.Severity));
        SarifWords.WriteText(json, "message", notification.Text);
        if (notification is { RuleIndex: { } index, RuleId: { } id })
        {
            json.WriteStartObject("associatedRule");
            json.WriteString("id", id);
            json.WriteNumber("index", index);
            json.WriteEndObject();
        }

        if (notification.Uri is { } uri)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteArtifact(uri);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Write(SarifResult result)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.RuleId);
        json.WriteNumber("ruleIndex", result.RuleIndex);
        json.WriteString("level", SarifWords.Level(result.Severity));
        SarifWords.WriteText(json, "message", result.Text);
        WriteLocation(result);
        if (result.Fingerprint.Length > 0)
        {
            json.WriteStartObject("partialFingerprints");
            json.WriteString("primaryLocationLineHash", result.Fingerprint);
            json.WriteEndObject();
        }

        if (result.IsSuppressed)
            WriteSuppression();
        json.WriteStartObject("properties");
        DiagnosticJson.WriteText(json, "message", result.Message.En, result.Message.Fr);
        if (result.Party is { } party)
            json.WriteString("party", party);
        WriteSource(result);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteSource(SarifResult result)
    {
        json.WriteString("source", MachineWords.Of(result.Source));
        if (result.Probability is { } probability)
            json.WriteNumber("probability", Math.Round(probability, 4));
        if (result.Weighed.Count == 0)
            return;

        json.WriteStartArray("weighed");
        foreach (var (text, weight) in result.Weighed)
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteNumber("weight", Math.Round(weight, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSuppression()
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteLocation(SarifResult result)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(result.Uri);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", result.Region.StartLine);
        json.WriteNumber("startColumn", result.Region.StartColumn);
        json.WriteNumber("endLine", result.Region.EndLine);
        json.WriteNumber("endColumn", result.Region.EndColumn);
        if (result.Words.Length > 0)
        {
            json.WriteStartObject("snippet");
            json.WriteString("text", result.Words);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        if (result.Place is { } place && (place.Clause ?? (object?)place.Page) is not null)
            WritePlace(place);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A lawyer's place: the clause, and the page where there are pages.
    private void WritePlace(DocumentLocation place)
    {
        json.WriteStartArray("logicalLocations");
        WriteLogical(place.Clause is { } clause ? VisibleText.Of(clause) : null, "clause");
        WriteLogical(place.Page is { } page ? ReportWords.Number(page) : null, "page");
        json.WriteEndArray();
    }

    private void WriteLogical(string? name, string kind)
    {
        if (name is null)
            return;

        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("fullyQualifiedName", $"{kind} {name}");
        json.WriteString("kind", kind);
        json.WriteEndObject();
    }

    private void WriteArtifact(string uri)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteEndObject();
    }
}
