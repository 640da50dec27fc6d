namespace ContractLint.Cli.Inputs;

/// <summary>Reads and analyses one input. Only a cancelled run throws; whatever a document does wrong is in the outcome, beside what was found before.</summary>
internal interface IDocumentWorker
{
    DocumentOutcome Process(InputItem input, CancellationToken cancellationToken);
}
