using System.Collections.Concurrent;
using ContractLint.Diagnostics;
using ContractLint.Reporting;

namespace ContractLint.Cli.Inputs;

/// <summary>Collects the reports on one input, until they are all there or the time is over; those that were made by then are kept.</summary>
internal static class DocumentAnalysis
{
    /// <summary><paramref name="failure"/>: what is known already to have gone wrong.</summary>
    public static DocumentOutcome Run(InputItem input, DocumentLimits limits, Func<CancellationToken, IEnumerable<LintReport>> analyze, DocumentFailure? failure, CancellationToken cancellationToken)
    {
        // Work that is given up may still add to it.
        var reports = new ConcurrentQueue<LintReport>();
        try
        {
            TimedWork.Run(token => Collect(analyze(token), reports), limits.Time, cancellationToken);
            return new([.. reports], failure);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new([.. reports], new(input.Name, limits.TookTooLong));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new([.. reports], new(input.Name, ReadFailure.Of(exception)));
        }
    }

    private static bool Collect(IEnumerable<LintReport> found, ConcurrentQueue<LintReport> reports)
    {
        foreach (var report in found)
            reports.Enqueue(report);
        return true;
    }
}
