using System.Collections.Immutable;

namespace ContractLint.Diagnostics.Settings;

/// <summary>What values a setting takes.</summary>
/// <remarks><see cref="Min"/>, <see cref="Max"/> and <see cref="IsWhole"/> are for numbers; <see cref="Choices"/>, where there are any, are the only words allowed.</remarks>
public sealed record SettingType(SettingKind Kind)
{
    private const decimal HighestNumber = 1_000_000_000;

    public decimal Min { get; init; }

    public decimal Max { get; init; } = HighestNumber;

    public bool IsWhole { get; init; }

    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether somebody gave the bounds, so that they are worth telling.</summary>
    public bool IsBounded => Max < HighestNumber;

    public static SettingType Percent { get; } = new(SettingKind.Number) { Max = 100 };

    public static SettingType Whole(decimal min, decimal max) => new(SettingKind.Number) { Min = min, Max = max, IsWhole = true };

    public static SettingType OneOf(params string[] choices) => new(SettingKind.Choice) { Choices = [.. choices] };

    /// <summary>The same type as another, in whatever order it was made.</summary>
    public bool IsLike(SettingType other) =>
        Kind == other.Kind && Min == other.Min && Max == other.Max && IsWhole == other.IsWhole && Choices.SequenceEqual(other.Choices);
}
