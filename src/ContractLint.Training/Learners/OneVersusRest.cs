using ContractLint.Learning;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ContractLint.Training.Learners;

/// <summary>A yes-or-no learner for each label. A unit's second label is neither: it is left out for that label.</summary>
internal sealed class OneVersusRest(float positiveWeight, Func<MLContext, IEstimator<ITransformer>> trainer) : ILearner
{
    public TrainedLabels Train(MLContext context, LearnerData data, Action<string> progress)
    {
        var fitted = new List<ITransformer>();
        foreach (var label in ClauseLabels.Learned)
        {
            fitted.Add(trainer(context).Fit(data.View(RowsOf(data, label))));
            progress(ClauseLabels.NameOf(label));
        }

        var linear = fitted.ConvertAll(model => LinearOf(model, data.Columns));
        return new(others => [.. fitted.Select(model => ScoresOf(model, others))], linear.Contains(null) ? null : linear.ConvertAll(model => model!));
    }

    private IEnumerable<LearnerRow> RowsOf(LearnerData data, ClauseLabel label)
    {
        for (var i = 0; i < data.Rows.Count; i++)
        {
            var unit = data.Examples[i].Source.Unit;
            if (unit.Secondary == label)
                continue;

            var row = data.Rows[i];
            row.Label = unit.Label == label;
            row.Weight = row.Label ? positiveWeight : 1;
            yield return row;
        }
    }

    private static float[] ScoresOf(ITransformer model, LearnerData data) =>
        [.. model.Transform(data.View(data.Rows)).GetColumn<float>("Score")];

    /// <summary>The weights of what was fitted; <see langword="null"/> where it is not linear.</summary>
    public static LinearModel? LinearOf(ITransformer fitted, Columns columns) => fitted switch
    {
        BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> logistic => columns.ModelOf(logistic.Model.SubModel.Weights, logistic.Model.SubModel.Bias),
        BinaryPredictionTransformer<LinearBinaryModelParameters> plain => columns.ModelOf(plain.Model.Weights, plain.Model.Bias),
        _ => null,
    };
}
