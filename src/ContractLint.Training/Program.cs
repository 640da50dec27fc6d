using ContractLint.Training.Commands;

const string Help = """
    contractlint-train COMMAND [CORPUS]      CORPUS is the folder "corpus" unless it is given

      train [CORPUS] [MODEL]         fits, calibrates and writes the classifier (default: models/clauses.bin)
      check-model [CORPUS] [MODEL]   trains anew and compares: the same file, and ML.NET's own scores on every unit
      evaluate [CORPUS] [MODEL] [dev|test|FILE]   the classifier alone on a split: figures, confusion, worst errors
      ablate [CORPUS] [WORDS]        compares learners, features and amounts of text on the development split
      check-corpus [CORPUS]          holds the corpus to its rules: leakage, families, what is held out, diversity
    """;

string At(int index, string fallback) => index < args.Length ? args[index] : fallback;

try
{
    var corpus = At(1, "corpus");
    var model = At(2, Path.Combine("models", "clauses.bin"));
    switch (At(0, ""))
    {
        case "train":
            return TrainCommand.Run(corpus, model);
        case "check-model":
            return CheckModelCommand.Run(corpus, model);
        case "evaluate":
            return EvaluateCommand.Run(corpus, model, At(3, "test"));
        case "ablate":
            return AblateCommand.Run(corpus, args.Length > 2 ? args[2] : null);
        case "check-corpus":
            return CheckCorpusCommand.Run(corpus);
        default:
            Console.Error.WriteLine(Help);
            return 2;
    }
}
catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"contractlint-train: {exception.Message}");
    return 2;
}
