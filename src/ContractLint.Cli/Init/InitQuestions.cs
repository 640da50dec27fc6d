using System.Globalization;
using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Cli.Init;

/// <summary>The six questions of the first run, and how their answers become settings.</summary>
internal sealed class InitQuestions(SettingCatalog catalog)
{
    public IReadOnlyList<InitQuestion> All() =>
    [
        new(new("Which trades do you take, which do you decline?", "Quels métiers acceptez-vous, lesquels refusez-vous ?"),
        [
            Trade(SharedSettings.Accept, new("Trades you take", "Métiers acceptés"), "web, seo, ecommerce"),
            Trade(SharedSettings.Refuse, new("Trades you decline", "Métiers refusés"), "print, it-support, bookkeeping"),
        ]),
        new(new("In which country and under which status do you work?", "Dans quel pays et sous quel statut travaillez-vous ?"),
        [
            new(new("Country", "Pays"), new("France, UK, US, Belgium…", "France, Belgique, Suisse…"), [SharedSettings.HomeLaw, SharedSettings.HomeCourts, ConfigurationKeys.Profile], ReadCountry),
            Single(SharedSettings.TimeZone, new("City or time zone", "Ville ou fuseau horaire"), new("London, America/New_York", "Paris, Indian/Reunion")),
            Single("profile.status", new("Status", "Statut"), new("sole trader, limited company…", "micro-entreprise, SASU…")),
            Single("vat.exempt", new("Do you charge no VAT?", "Êtes-vous en franchise de TVA (art. 293 B) ?"), new("yes, no", "oui, non")),
        ]),
        new(new("On which days and at what hours can you be reached?", "Quels jours et quelles heures êtes-vous joignable ?"),
        [
            new(new("Days and hours", "Jours et heures"), new("Monday to Friday, 9am to 6pm", "du lundi au vendredi, 9h-18h"), [SharedSettings.HoursDays, SharedSettings.HoursStart, SharedSettings.HoursEnd], ReadHours),
        ]),
        new(new("What is the usual range of your projects?", "Dans quelle fourchette se situent vos projets ?"),
        [
            Single(SharedSettings.ProjectRange, new("Range", "Fourchette"), new("£3,000 to £8,000", "3 000 à 8 000 €")),
        ]),
        new(new("How long may a free first call last?", "Quelle durée pour un premier échange gratuit ?"),
        [
            new(new("Duration", "Durée"), new("30 min", "30 min"), [SharedSettings.FreeCall], ReadDuration),
        ]),
        new(new("How do you sign and address people, and where do they read about you?", "Comment signez-vous, tutoyez-vous, et où vous découvre-t-on ?"),
        [
            Single("signature", new("Signature", "Signature"), new("Alix Martin", "Alix Martin")),
            Single("reply.address", new("In French: tu or vous?", "Tu ou vous ?"), new("vous", "vous")),
            Link("links.services", new("Page of your services", "Page de vos services")),
            Link("links.projects", new("Page of your projects", "Page de vos projets")),
        ]),
    ];

    private InitPrompt Single(string name, LocalizedText label, LocalizedText example) => new(label, example, [name], text => Answer(name, text));

    private InitPrompt Link(string name, LocalizedText label) =>
        new(label, LocalizedText.Same("https://example.org"), [name], text => Answer(name, text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text));

    private InitPrompt Trade(string name, LocalizedText label, string example) => new(
        label,
        new($"{example}… or yours, with commas", $"{example}… ou les vôtres, avec des virgules"),
        [name],
        text => Answer(name, string.Join(", ", text.Split(',', ';').Select(word => Trades.KeyOf(word.Trim())))));

    private InitAnswer Answer(string name, string text) =>
        catalog.Find(name) is { } setting && catalog.Read(name, text) is { } chosen
            ? new([Change(name, chosen.Value)], SettingWords.Of(setting, chosen.Value))
            : InitAnswer.Refused(catalog.ExpectationOf(name));

    private InitAnswer ReadCountry(string text)
    {
        if (catalog.Read(SharedSettings.HomeLaw, text) is not { } law || catalog.Read(SharedSettings.HomeCourts, text) is not { } courts)
            return InitAnswer.Refused(catalog.ExpectationOf(SharedSettings.HomeLaw));

        var changes = new List<ConfigurationChange>();
        if (law.Value.Text is "FR" or "UK" or "US")
            changes.Add(new(ConfigurationKeys.Profile, new($"freelance-{law.Value.Text.ToLowerInvariant()}"), Array.Find(ConfigurationKeys.All, key => key.Name is ConfigurationKeys.Profile).Description));

        changes.Add(Change(SharedSettings.HomeLaw, law.Value));
        changes.Add(Change(SharedSettings.HomeCourts, courts.Value));
        if (CountryZones.Of(law.Value.Text) is { } zone && catalog.Read(SharedSettings.TimeZone, zone) is { } time)
            changes.Add(Change(SharedSettings.TimeZone, time.Value));

        return new(changes, SettingWords.Join([SettingWords.Of(catalog.Find(SharedSettings.HomeLaw)!, law.Value), SettingWords.Of(catalog.Find(SharedSettings.HomeCourts)!, courts.Value)]));
    }

    private InitAnswer ReadHours(string text)
    {
        var (from, to, on) = HoursText.Split(text);
        var start = from is null ? null : catalog.Read(SharedSettings.HoursStart, from);
        var end = to is null ? null : catalog.Read(SharedSettings.HoursEnd, to);
        var days = on.Length == 0 ? null : catalog.Read(SharedSettings.HoursDays, on);
        if (start is null || end is null || (on.Length > 0 && days is null))
            return InitAnswer.Refused(new("days and two times, such as Monday to Friday, 9am to 6pm", "des jours et deux heures, par exemple du lundi au vendredi, 9h-18h"));

        // "09:00" and "18:00" stand in the order of the day.
        if (string.CompareOrdinal(start.Value.Text, end.Value.Text) >= 0)
            return InitAnswer.Refused(new("an end that comes after the start, such as 9am to 6pm", "une fin après le début, par exemple 9h-18h"));

        var (first, last) = (SettingWords.Of(catalog.Find(SharedSettings.HoursStart)!, start.Value), SettingWords.Of(catalog.Find(SharedSettings.HoursEnd)!, end.Value));
        var understood = new LocalizedText($"from {first.En} to {last.En}", $"de {first.Fr} à {last.Fr}");
        List<ConfigurationChange> changes = [Change(SharedSettings.HoursStart, start.Value), Change(SharedSettings.HoursEnd, end.Value)];
        if (days is null)
            return new(changes, understood);

        var week = SettingWords.Of(catalog.Find(SharedSettings.HoursDays)!, days.Value);
        return new([Change(SharedSettings.HoursDays, days.Value), .. changes], new LocalizedText($"{week.En}, {understood.En}", $"{week.Fr}, {understood.Fr}"));
    }

    private InitAnswer ReadDuration(string text)
    {
        if (DurationText.Read(text) is not { } minutes || catalog.Read(SharedSettings.FreeCall, minutes.ToString(CultureInfo.InvariantCulture)) is not { } chosen)
            return InitAnswer.Refused(new("a duration such as 30 min, or 0 for none, up to 4 hours", "une durée telle que 30 min, ou 0 pour aucune, jusqu'à 4 heures"));

        return new([Change(SharedSettings.FreeCall, chosen.Value)], new LocalizedText($"{minutes} minutes", $"{minutes} minutes"));
    }

    private ConfigurationChange Change(string name, SettingValue value) => new(name, value, CommentOf(name));

    private LocalizedText CommentOf(string name) => catalog.Find(name)?.Description ?? LocalizedText.Same(name);
}
