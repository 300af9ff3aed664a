package org.conclusum.sample;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.meetings.minutes.DeclarationKind;
import org.conclusum.meetings.minutes.MinutesDetail;
import org.conclusum.meetings.minutes.MinutesFiling;
import org.conclusum.meetings.minutes.MinutesListing;
import org.conclusum.meetings.minutes.MinutesReview;
import org.conclusum.meetings.minutes.MinutesSigning;
import org.conclusum.meetings.minutes.MinutesWriting;
import org.conclusum.meetings.minutes.SectionView;
import org.conclusum.meetings.minutes.SigningRole;
import org.springframework.stereotype.Component;

/** The minutes of the sample: one signed, one with its members, one still a draft. */
@Component
class SampleMinutes {

    private final SampleStory story;
    private final SamplePeople people;
    private final MinutesWriting writing;
    private final MinutesReview review;
    private final MinutesSigning signing;
    private final MinutesFiling filing;
    private final MinutesListing listing;
    private final ProgramClock clock;

    SampleMinutes(
            SampleStory story,
            SamplePeople people,
            MinutesWriting writing,
            MinutesReview review,
            MinutesSigning signing,
            MinutesFiling filing,
            MinutesListing listing,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.writing = writing;
        this.review = review;
        this.signing = signing;
        this.filing = filing;
        this.listing = listing;
        this.clock = clock;
    }

    /** The minutes of the Lausitz: an objection was accepted, both signed. */
    void signed(UUID meeting) {
        Actor.Person office = people.get("office.lausitz");
        Actor.Person chair = people.get("chair.lausitz");
        story.on(-34, 9, 20);
        write(
                meeting,
                2,
                "<p>Der Landkreis Görlitz stellt die Vorlage vor. In der Aussprache werden zwei Fragen gestellt:</p>"
                        + "<ul><li><p>Wie werden Fahrzeiten zwischen den Einrichtungen angerechnet? Die Geschäftsstelle"
                        + " legt dazu eine Regelung vor.</p></li><li><p>Wer entscheidet über die Eingruppierung? Das bleibt"
                        + " bei den Anstellungsträgern.</p></li></ul>",
                office);
        write(
                meeting,
                3,
                "<p>Die Einreicherin begründet die Vorlage. Mehrere Mitglieder halten die Kosten für noch nicht gedeckt"
                        + " und wollen zuerst die Verhandlung mit den Verkehrsverbünden abwarten.</p>",
                office);
        write(
                meeting,
                5,
                "<p>Im ersten Durchgang gibt es einen Einwand gegen die Frist. Der Vorsitz schlägt vor, sie auf den"
                        + " 30. Juni zu legen und die Angaben durch das Netzwerkbüro prüfen zu lassen. Damit sind alle"
                        + " einverstanden.</p>",
                office);
        SectionView third = section(meeting, 3, office);
        writing.declare(
                meeting,
                third.id(),
                DeclarationKind.DECLARATION,
                "Landkreis Bautzen · Mitglied",
                "Ich habe nicht gegen die Fahrten gestimmt, sondern gegen eine Zusage ohne Deckung im Haushalt.",
                office);
        story.on(-33, 11, 0);
        review.submit(meeting, office);
        story.on(-31, 15, 30);
        review.send(meeting, LocalDate.now(clock).plusDays(14), chair);
        story.on(-24, 10, 10);
        UUID objection = review.object(
                meeting,
                third.id(),
                "Es ging nicht um die Verkehrsverbünde, sondern um die Aufgabenträger des Schülerverkehrs.",
                people.get("member.cottbus"));
        story.on(-22, 8, 45);
        review.accept(
                meeting,
                objection,
                new RichText(
                        "<p>Die Einreicherin begründet die Vorlage. Mehrere Mitglieder halten die Kosten für noch nicht"
                                + " gedeckt und wollen zuerst die Verhandlung mit den Aufgabenträgern des Schülerverkehrs"
                                + " abwarten.</p>"),
                third.revision(),
                "So war es, die Tonaufnahme bestätigt es.",
                chair);
        story.on(-16, 9, 0);
        review.finish(meeting, office);
        signing.sign(meeting, SigningRole.MINUTE_TAKER, office);
        story.on(-15, 17, 20);
        signing.sign(meeting, SigningRole.CHAIR, chair);
        filing.publish(meeting, new Actor.Procedure("meeting"));
    }

    /** The minutes of the Rhine region: its members have them, and one objects. */
    void sent(UUID meeting) {
        Actor.Person office = people.get("office.rhein");
        Actor.Person chair = people.get("chair.rhein");
        story.on(-18, 10, 0);
        write(
                meeting,
                3,
                "<p>Die Sprecherinnen der drei Arbeitsgruppen berichten. Die Gruppe Übergang hat ihre Bestandsaufnahme"
                        + " abgeschlossen; die Gruppe Lesen sucht noch zwei Grundschulen.</p>",
                office);
        write(
                meeting,
                5,
                "<p>Für die Stelle der Monitoring-Fachkraft liegen elf Bewerbungen vor. Vier Personen werden"
                        + " eingeladen.</p>",
                office);
        review.submit(meeting, office);
        story.on(-6, 14, 0);
        review.send(meeting, LocalDate.now(clock).plusDays(14), chair);
        story.on(-4, 12, 30);
        review.acknowledge(meeting, people.get("member.rhein-erft-kreis"));
        story.on(-2, 18, 5);
        review.object(
                meeting,
                section(meeting, 3, office).id(),
                "Die Gruppe Lesen sucht drei Grundschulen, nicht zwei. So stand es auch in der Vorlage.",
                people.get("member.dueren"));
    }

    /** The minutes of all 22: the office has begun. */
    void draft(UUID meeting) {
        story.on(-9, 9, 30);
        write(
                meeting,
                2,
                "<p>Das Netzwerkbüro stellt das gemeinsame Monitoring vor. In der Aussprache geht es um drei Fragen:</p>"
                        + "<ol><li><p>Welche Kennzahlen liefern alle 22 Kommunen schon heute?</p></li><li><p>Wer prüft die"
                        + " Angaben?</p></li><li><p>Was kostet der Betrieb ab 2028?</p></li></ol>",
                people.get("office.lausitz"));
    }

    private void write(UUID meeting, int place, String html, Actor.Person writer) {
        SectionView section = section(meeting, place, writer);
        writing.save(meeting, section.id(), new RichText(html), section.revision(), writer);
    }

    private SectionView section(UUID meeting, int place, Actor.Person reader) {
        MinutesDetail detail = listing.detail(meeting, Locale.GERMAN, reader);
        return detail.sections().get(place);
    }
}
