namespace ContractLint.Semantics;

/// <summary>What a <see cref="Value"/> measures.</summary>
public enum ValueKind
{
    /// <summary>An amount of money or a range of amounts; the unit is an ISO 4217 code.</summary>
    Money,

    /// <summary>A length of time: the unit is hour, day, working-day, week, month or year.</summary>
    Period,

    /// <summary>A day of the calendar, whole or without its year.</summary>
    Date,

    /// <summary>A time of day, in minutes after midnight; never a duration.</summary>
    Time,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>Any other number.</summary>
    Number,
}
