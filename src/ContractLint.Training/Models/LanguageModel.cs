using ContractLint.Training.Learners;

namespace ContractLint.Training.Models;

/// <summary>What was learned for one language, before calibration.</summary>
internal sealed record LanguageModel(TrainedLabels Labels, IReadOnlyList<LinearModel> Rules, LearnerData Data);
