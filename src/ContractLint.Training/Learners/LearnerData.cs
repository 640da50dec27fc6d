using ContractLint.Training.Examples;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ContractLint.Training.Learners;

/// <summary>Examples of one language, made into vectors once for all outputs.</summary>
internal sealed class LearnerData
{
    private readonly MLContext context;
    private readonly Columns columns;

    public LearnerData(MLContext context, IReadOnlyList<Example> examples, Columns columns)
    {
        this.context = context;
        this.columns = columns;
        Examples = examples;
        Rows = [.. examples.Select(example => new LearnerRow { Features = columns.VectorOf(example) })];
    }

    public IReadOnlyList<Example> Examples { get; }

    public IReadOnlyList<LearnerRow> Rows { get; }

    public Columns Columns => columns;

    /// <summary>The rows as ML.NET's view; <paramref name="classes"/> is how many classes <see cref="LearnerRow.Class"/> may name, 0 for none.</summary>
    public IDataView View(IEnumerable<LearnerRow> rows, int classes = 0)
    {
        var schema = SchemaDefinition.Create(typeof(LearnerRow));
        schema[nameof(LearnerRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns.Count);
        if (classes > 0)
            schema[nameof(LearnerRow.Class)].ColumnType = new KeyDataViewType(typeof(uint), classes);

        return context.Data.LoadFromEnumerable(rows, schema);
    }
}
