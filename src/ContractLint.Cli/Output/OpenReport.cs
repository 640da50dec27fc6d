using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Reporting;
using ContractLint.Reporting.Html;

namespace ContractLint.Cli.Output;

/// <summary>A report being written, and its file where it has one.</summary>
internal sealed class OpenReport : IDisposable
{
    private readonly AtomicFile? file;
    private readonly StreamWriter? text;

    private OpenReport(ReportTarget target, CommandHost host, ReportOptions options)
    {
        file = target.File is { } path ? new AtomicFile(path) : null;
        var stream = file?.Content ?? host.Output;
        text = target.IsForPeople ? new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: file is null) : null;
        Writer = target.Format switch
        {
            "json" => new JsonReport(stream, options),
            "jsonl" => new JsonLinesReport(stream, options),
            "html" => new HtmlReport(text!, options),
            "concise" => new ConciseReport(text!, options),
            _ => new PrettyReport(text!, options),
        };
    }

    public IReportWriter Writer { get; }

    /// <summary>The text stream of a form for people, for what comes after the report.</summary>
    public TextWriter? Text => text;

    public static OpenReport Open(ReportTarget target, CommandHost host, ReportOptions options)
    {
        // Colours and the width of the window belong to the screen, not to a file.
        var own = target.File is null ? options : options with { UseColor = false, Width = ReportOptions.Default.Width };
        try
        {
            return new(target, host, own);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CannotWrite(target);
        }
    }

    public void Flush() => text?.Flush();

    public void Finish(ReportTarget target)
    {
        Writer.Finish();
        text?.Flush();
        if (file is null)
            return;

        // Closed before its file is, which it would flush again.
        text?.Dispose();
        try
        {
            file.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(target);
        }
    }

    public void Dispose()
    {
        try
        {
            text?.Dispose();
            (Writer as IDisposable)?.Dispose();
        }
        finally
        {
            file?.Dispose();
        }
    }

    private static UsageException CannotWrite(ReportTarget target) =>
        new(new($"--output: the file '{target.File}' could not be written.", $"--output : le fichier « {target.File} » n'a pas pu être écrit."));
}
