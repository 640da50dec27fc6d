namespace ContractLint.Cli.Inputs;

/// <summary>Reads and analyses one document. Only a cancelled run throws; whatever a document does wrong is in the outcome.</summary>
internal interface IDocumentWorker
{
    DocumentOutcome Process(InputItem input, CancellationToken cancellationToken);
}
