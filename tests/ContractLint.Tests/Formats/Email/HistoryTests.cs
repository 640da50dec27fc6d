using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Email;

public sealed class HistoryTests
{
    private const string Own = "Nous cherchons un développeur pour deux mois.";
    private const string Reply = "Je ne fais pas d'audit gratuit.";
    private const string First = "Un audit gratuit est demandé à chaque candidat.";

    [Theory]
    [InlineData("Le mar. 3 mars 2026 à 10:12, Paul Durand <paul@atelier.example> a écrit :")]
    [InlineData("Le mar. 3 mars 2026 à 10:12, Paul Durand <paul@atelier.example> a\nécrit :")]
    [InlineData("On Tue, Mar 3, 2026 at 10:12 AM Paul Durand <paul@atelier.example> wrote:")]
    [InlineData("On Tue, Mar 3, 2026 at 10:12 AM Paul Durand <\npaul@atelier.example> wrote:")]
    [InlineData("Paul Durand <paul@atelier.example> a écrit :")]
    public void What_the_reader_wrote_is_a_quoted_mail(string attribution)
    {
        var reading = Mail.Read(Mail.Plain($"{Own}\n\n{attribution}\n\n> {Reply}\n>\n> Paul"));

        Mail.BlocksOf(reading, PartKind.Body).ShouldBe([Own]);
        Mail.BlocksOf(reading, PartKind.QuotedMail).ShouldContain(Reply);
        Mail.BlocksOf(reading, PartKind.EarlierMail).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Le lun. 2 mars 2026 à 09:00, Claire Martin <claire@boutique.example> a écrit :")]
    [InlineData("On Mon, Mar 2, 2026 at 9:00 AM Claire MARTIN <claire.martin@gmail.com> wrote:")]
    [InlineData("Le lun. 2 mars 2026 à 09:00, Léa Petit <lea@boutique.example> a écrit :")]
    public void What_the_sender_or_a_colleague_wrote_before_is_an_earlier_mail(string attribution)
    {
        var reading = Mail.Read(Mail.Plain($"{Own}\n\nLe mar. 3 mars 2026 à 10:12, Paul Durand <paul@atelier.example> a écrit :\n\n> {Reply}\n>\n> {attribution}\n>\n>> {First}"));

        Mail.BlocksOf(reading, PartKind.Body).ShouldBe([Own]);
        Mail.BlocksOf(reading, PartKind.EarlierMail).ShouldBe([First]);
        Mail.BlocksOf(reading, PartKind.QuotedMail).ShouldContain(Reply);
    }

    [Fact]
    public void A_shared_domain_of_a_public_provider_makes_no_colleagues()
    {
        var envelope = Mail.Envelope.Replace("claire@boutique.example", "claire.m@gmail.com", StringComparison.Ordinal);
        var reading = Mail.Read(Mail.Plain($"{Own}\n\nOn Mon, Mar 2, 2026 at 9:00 AM Paul Durand <paul.d@gmail.com> wrote:\n\n> {Reply}", envelope));

        Mail.BlocksOf(reading, PartKind.QuotedMail).ShouldContain(Reply);
    }

    [Theory]
    [InlineData("De : Paul Durand <paul@atelier.example>\nEnvoyé : lundi 2 mars 2026 09:00\nÀ : Claire Martin <claire@boutique.example>\nObjet : RE: Refonte")]
    [InlineData("-----Message d'origine-----\nDe : Paul Durand\nEnvoyé : lundi 2 mars 2026 09:00\nÀ : Claire Martin\nCc : Léa Petit\nObjet : RE: Refonte")]
    [InlineData("From: Paul Durand <paul@atelier.example>\nSent: Monday, March 2, 2026 9:00 AM\nTo: Claire Martin <claire@boutique.example>\nSubject: RE: Refonte")]
    [InlineData("-----Original Message-----\nFrom: Paul Durand\nSent: Monday, March 2, 2026 9:00 AM\nTo: Claire Martin\nSubject: RE: Refonte")]
    [InlineData("________________________________\nDe : Paul Durand <paul@atelier.example>\nDate : lundi 2 mars 2026 à 09:00\nÀ : Claire Martin <claire@boutique.example>,\nlea@boutique.example\nObjet : RE: Refonte")]
    public void The_header_Outlook_prints_begins_the_history(string header)
    {
        var earlier = header.Replace("Paul Durand <paul@atelier.example>", "Claire Martin <claire@boutique.example>", StringComparison.Ordinal).Replace("Paul Durand", "Claire Martin", StringComparison.Ordinal);
        var reading = Mail.Read(Mail.Plain($"{Own}\n\n{header}\n\n{Reply}\n\n{earlier}\n\n{First}"));

        Mail.BlocksOf(reading, PartKind.Body).ShouldBe([Own]);
        Mail.BlocksOf(reading, PartKind.QuotedMail).ShouldContain(Reply);
        Mail.BlocksOf(reading, PartKind.EarlierMail).ShouldBe([First]);
    }

    [Theory]
    [InlineData("<div class=\"gmail_quote\"><div class=\"gmail_attr\">Le mar. 3 mars 2026 à 10:12, Paul Durand &lt;<a href=\"mailto:paul@atelier.example\">paul@atelier.example</a>&gt; a écrit :<br></div><blockquote class=\"gmail_quote\" style=\"border-left:1px solid #ccc\">{0}</blockquote></div>")]
    [InlineData("<div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p><b>De&nbsp;:</b> Paul Durand &lt;paul@atelier.example&gt;<br><b>Envoyé&nbsp;:</b> lundi 2 mars<br><b>À&nbsp;:</b> Claire<br><b>Objet&nbsp;:</b> RE</p></div><p>{0}</p>")]
    [InlineData("<hr><div id=\"divRplyFwdMsg\"><b>Von:</b> Paul Durand<br><b>Gesendet:</b> Montag</div><div>{0}</div>")]
    [InlineData("<div>Le 3 mars 2026 à 10:12, Paul Durand a écrit :</div><blockquote type=\"cite\"><div>{0}</div></blockquote>")]
    public void The_markup_of_mail_programs_begins_the_history(string history)
    {
        var reading = Mail.Read(Mail.Html($"<p>{Own}</p>{string.Format(System.Globalization.CultureInfo.InvariantCulture, history, Reply)}"));

        Mail.BlocksOf(reading, PartKind.Body).ShouldBe([Own]);
        Mail.BlocksOf(reading, PartKind.QuotedMail).ShouldContain(Reply);
    }

    [Theory]
    [InlineData("---------- Forwarded message ---------\nFrom: Léa Petit <lea@client.example>\nDate: Mon, Mar 2, 2026\nSubject: Brief\nTo: <claire@boutique.example>")]
    [InlineData("Début du message transféré :\n\nDe: Léa Petit <lea@client.example>\nObjet: Brief\nDate: 2 mars 2026\nÀ: claire@boutique.example")]
    [InlineData("-------- Message transféré --------\nSujet : Brief\nDate : lundi 2 mars\nDe : Léa Petit <lea@client.example>\nPour : claire@boutique.example")]
    [InlineData("Begin forwarded message:\n\nFrom: Léa Petit <lea@client.example>\nSubject: Brief\nDate: 2 March 2026\nTo: claire@boutique.example")]
    public void A_forwarded_message_is_the_content_itself(string header)
    {
        var reading = Mail.Read(Mail.Plain($"Tu peux regarder ?\n\n{header}\n\n{First}\n\nLe lun. 2 mars 2026 à 09:00, Paul <paul@atelier.example> a écrit :\n\n> {Reply}\n\nLe dim. 1 mars 2026 à 09:00, Léa Petit <lea@client.example> a écrit :\n\n> Premier message."));

        Mail.BlocksOf(reading, PartKind.Body).ShouldContain(First);
        Mail.BlocksOf(reading, PartKind.QuotedMail).ShouldContain(Reply);
        Mail.BlocksOf(reading, PartKind.EarlierMail).ShouldBe(["Premier message."]);
    }

    [Theory]
    [InlineData("TR: Refonte", true)]
    [InlineData("Fwd: Refonte", true)]
    [InlineData("RE: Refonte", false)]
    public void Outlook_tells_a_forward_by_its_subject_alone(string subject, bool isContent)
    {
        var body = $"Voir ci-dessous.\n\nDe : Léa Petit <lea@client.example>\nEnvoyé : lundi 2 mars 2026 09:00\nÀ : Claire Martin\nObjet : Refonte\n\n{First}";
        var reading = Mail.Read(Mail.Plain(body, Mail.Envelope.Replace("Refonte de la boutique", subject, StringComparison.Ordinal)));

        Mail.BlocksOf(reading, isContent ? PartKind.Body : PartKind.QuotedMail).ShouldContain(First);
    }

    [Theory]
    [InlineData("Le 12 mai, notre ancienne agence a écrit :\n\nNous demandons un audit gratuit.")]
    [InlineData("Date : lundi 12 mai\nDe : 9 h\nÀ : 17 h\n\nNous demandons un audit gratuit.")]
    [InlineData("De : la gare\nÀ : la mairie, dix minutes à pied.\n\nNous demandons un audit gratuit.")]
    public void A_text_that_only_looks_like_it_hides_nothing(string body) =>
        Mail.BlocksOf(Mail.Read(Mail.Plain(body)), PartKind.Body).ShouldContain("Nous demandons un audit gratuit.");

    [Theory]
    [InlineData("-- \nClaire Martin\nBoutique SARL au capital de 10 000 €")]
    [InlineData("Envoyé de mon iPhone")]
    [InlineData("Ce message et ses pièces jointes sont confidentiels. Vous ne devez rien divulguer.")]
    [InlineData("If you are not the intended recipient, you must not disclose this message.\n\nBoutique, 3 rue des Lilas")]
    public void What_stands_under_every_mail_is_a_signature(string end)
    {
        var reading = Mail.Read(Mail.Plain($"{Own}\n\n{end}"));

        Mail.BlocksOf(reading, PartKind.Body).ShouldContain(Own);
        Mail.BlocksOf(reading, PartKind.Signature).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_contract_after_two_dashes_is_no_signature()
    {
        var clauses = string.Concat(Enumerable.Range(1, 20).Select(i => $"\n\nLe prestataire s'interdit la chose numéro {i}."));

        Mail.BlocksOf(Mail.Read(Mail.Plain($"{Own}\n\n-- {clauses}")), PartKind.Signature).ShouldBeEmpty();
    }
}
