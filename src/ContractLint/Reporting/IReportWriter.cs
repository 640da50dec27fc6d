using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>Writes one run: documents in order, then whatever the form says at its end.</summary>
public interface IReportWriter
{
    void Add(LintReport report);

    /// <summary>A document that gave no report: missing, not permitted, over time.</summary>
    void AddFailure(DocumentFailure failure);

    /// <summary>Ends the report. Called once.</summary>
    void Finish();
}
