using System.Collections.Immutable;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>Writes a charter from what the user has said: trades, hours, range, sectors, and the rules that are on.</summary>
/// <remarks>Nothing is invented: what the user has not said is left out, and a refusal whose rules are all off is none.</remarks>
public sealed class CharterComposer(SettingTable settings, Language language, Func<string, bool> isOn)
{
    /// <summary>The charter in the language asked for.</summary>
    public Charter Compose() => new(
        language,
        Say(CharterWords.Title),
        Say(CharterWords.Opening),
        [
            .. new[] { Accepted(), Refused(ReplyMotive.Humility), Refused(ReplyMotive.Respect), Refused(ReplyMotive.Professionalism), Reached() }.Where(section => !section.Items.IsEmpty),
        ],
        Say(CharterWords.Closing),
        settings.Text("signature"));

    private CharterSection Accepted()
    {
        var items = ImmutableArray.CreateBuilder<CharterItem>();
        AddWithValue(items, CharterWords.Trades, SharedSettings.Accept);
        items.Add(new(Say(CharterWords.GoodProject), Say(CharterWords.WhyGoodProject)));
        items.Add(new(Say(CharterWords.Agreement(settings.Text("nda.policy"))), ""));
        AddWithValue(items, CharterWords.Range, SharedSettings.ProjectRange);
        AddIfSaid(items, CharterWords.FreeCall, SharedSettings.FreeCall);
        AddLink(items, CharterWords.Projects, "links.projects");
        AddLink(items, CharterWords.Services, "links.services");
        return new(Say(CharterWords.IGladlyAccept), items.ToImmutable());
    }

    private CharterSection Refused(ReplyMotive motive)
    {
        var items = ImmutableArray.CreateBuilder<CharterItem>();
        if (motive is ReplyMotive.Humility)
            AddWithValue(items, CharterWords.OtherTrades, SharedSettings.Refuse, CharterWords.WhyOtherTrades);
        foreach (var article in CharterArticles.All.Where(article => article.Motive == motive && article.Rules.Any(isOn) && !Takes(article.Trade)))
            items.Add(new(Say(article.Statement), Say(article.Why)));
        if (motive is ReplyMotive.Professionalism)
            AddSectors(items);

        return new(Say(CharterWords.IRefuse(motive)), items.ToImmutable());
    }

    private CharterSection Reached()
    {
        var items = ImmutableArray.CreateBuilder<CharterItem>();
        if (settings.IsUsers(SharedSettings.HoursStart) && settings.IsUsers(SharedSettings.HoursEnd)
            && ValueOf(SharedSettings.HoursDays) is { } days && ValueOf(SharedSettings.HoursStart) is { } start && ValueOf(SharedSettings.HoursEnd) is { } end)
        {
            items.Add(new(Say(CharterWords.Hours, days, start, end), Say(CharterWords.WhyHours)));
        }

        AddWithValue(items, CharterWords.Referrals, SharedSettings.Referrals);
        return new(Say(CharterWords.ToReachMe), items.ToImmutable());
    }

    private void AddLink(ImmutableArray<CharterItem>.Builder items, LocalizedText sentence, string setting)
    {
        if (ValueOf(setting) is { } address)
            items.Add(new(Say(sentence), "") { Link = address });
    }

    private void AddSectors(ImmutableArray<CharterItem>.Builder items)
    {
        var sectors = settings.Items("ethics.sectors");
        if (!sectors.IsEmpty)
            items.Add(new(Say(CharterWords.Sectors, SettingWords.Join([.. sectors.Select(SectorWords.Of)], "and", "et").In(language)), Say(CharterWords.WhySectors)));
    }

    private bool Takes(string? trade) => trade is not null && settings.Items(SharedSettings.Accept).Contains(trade);

    private void AddIfSaid(ImmutableArray<CharterItem>.Builder items, LocalizedText sentence, string setting)
    {
        if (settings.IsUsers(setting))
            AddWithValue(items, sentence, setting);
    }

    private void AddWithValue(ImmutableArray<CharterItem>.Builder items, LocalizedText sentence, string setting, LocalizedText why = default)
    {
        if (ValueOf(setting) is { } value)
            items.Add(new(Say(sentence, value), why.In(language) is { Length: > 0 } reason ? Typography.Set(reason, language) : ""));
    }

    private string? ValueOf(string name) => settings.WordsOf(name)?.In(language);

    private string Say(LocalizedText text, params string[] values) =>
        Typography.Set(string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(language), values), language);
}
