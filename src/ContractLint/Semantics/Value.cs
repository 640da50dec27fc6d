namespace ContractLint.Semantics;

/// <summary>A value written in the text, on the words <c>[Start, End)</c> of its sentence.</summary>
/// <remarks>
/// <see cref="Low"/> and <see cref="High"/> are equal unless a range is written ("entre 3 et 5 000 €"). <see cref="Unit"/> depends on the kind and may
/// be empty. Dates carry no number: a rule asks whether there is one, not which.
/// </remarks>
public readonly record struct Value(ValueKind Kind, int Start, int End, decimal Low, decimal High, string Unit)
{
    /// <summary>The name phrases use: "money" for <c>&lt;money&gt;</c>.</summary>
    public string Symbol => Kind switch
    {
        ValueKind.Money => "money",
        ValueKind.Period => "period",
        ValueKind.Date => "date",
        ValueKind.Time => "time",
        ValueKind.Percent => "percent",
        _ => "number",
    };
}
