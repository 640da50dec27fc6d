namespace ContractLint.Semantics;

/// <summary>A time zone as people name it: minutes from UTC in winter. A country of several zones has two ends.</summary>
internal readonly record struct ClockZone(int West, int East, SummerTime Summer)
{
    private const int SummerHour = 60;

    /// <summary>The minutes to add to a time of this zone to read it in another: the least and the most that the season leaves possible.</summary>
    public (int Least, int Most) MinutesTo(ClockZone other)
    {
        if (this == other && West == East)
            return (0, 0);

        return Summer == other.Summer
            ? (other.West - East, other.East - West)
            : (other.West - East - MovedBy(Summer), other.East + MovedBy(other.Summer) - West);
    }

    private static int MovedBy(SummerTime summer) => summer is SummerTime.None ? 0 : SummerHour;
}
