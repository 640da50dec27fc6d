using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>The city by which people call a time zone.</summary>
internal static class TimeZoneWords
{
    private static readonly (string City, string French)[] FrenchNames =
    [
        ("Algiers", "Alger"), ("Athens", "Athènes"), ("Beirut", "Beyrouth"), ("Brussels", "Bruxelles"), ("Bucharest", "Bucarest"),
        ("Copenhagen", "Copenhague"), ("Dubai", "Dubaï"), ("Jerusalem", "Jérusalem"), ("Lisbon", "Lisbonne"), ("London", "Londres"),
        ("Mexico City", "Mexico"), ("Moscow", "Moscou"), ("Reunion", "La Réunion"), ("Sao Paulo", "São Paulo"), ("Singapore", "Singapour"), ("Vienna", "Vienne"),
        ("Warsaw", "Varsovie"), ("Noumea", "Nouméa"),
    ];

    public static LocalizedText Of(string zone)
    {
        var city = TimeZones.CityOf(zone).Replace('_', ' ');
        return new(city, Array.Find(FrenchNames, name => name.City == city).French ?? city);
    }
}
