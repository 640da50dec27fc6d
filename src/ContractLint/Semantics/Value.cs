namespace ContractLint.Semantics;

/// <summary>A value written in the text, on the words <c>[Start, End)</c> of its sentence.</summary>
/// <remarks>
/// <see cref="Low"/> and <see cref="High"/> are equal unless a range is written ("entre 3 et 5 000 €"). <see cref="Unit"/> depends on the kind and may
/// be empty. Dates carry no number: a rule asks whether there is one, not which.
/// </remarks>
public readonly record struct Value(ValueKind Kind, int Start, int End, decimal Low, decimal High, string Unit)
{
    /// <summary>Money only: whether the tax is in it; the words that say so are not part of the value.</summary>
    public TaxBasis Tax { get; init; }

    /// <summary>Money only: what the price is for, one "hour", "day", "week", "month", "year", "word" or "page"; <see langword="null"/> where it is no rate.</summary>
    public string? Per { get; init; }

    /// <summary>Periods only: the longest it can be, in months.</summary>
    public decimal? Months => (Kind, Unit) switch
    {
        (ValueKind.Period, "year") => High * 12,
        (ValueKind.Period, "month") => High,
        (ValueKind.Period, "week") => High * 12 / 52,
        (ValueKind.Period, "day" or "working-day") => High * 12 / 365,
        (ValueKind.Period, _) => 0,
        _ => null,
    };

    /// <summary>Periods only: they run to the end of the month ("45 jours fin de mois").</summary>
    public bool IsEndOfMonth { get; init; }

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
