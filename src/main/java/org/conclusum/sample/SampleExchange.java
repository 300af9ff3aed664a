package org.conclusum.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.conclusum.exchange.EvidenceLevel;
import org.conclusum.exchange.LifePhase;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeElement;
import org.conclusum.exchange.PracticeLicence;
import org.conclusum.exchange.PracticeManagement;
import org.conclusum.exchange.PracticeResources;
import org.conclusum.exchange.PracticeSection;
import org.conclusum.exchange.adoption.AdaptedElement;
import org.conclusum.exchange.adoption.AdoptionManagement;
import org.conclusum.exchange.adoption.Treatment;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.exchange.rounds.GuestInvitation;
import org.conclusum.exchange.rounds.RoundGuests;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.resolutions.ResolutionLookup;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the regions give each other: two practices in the library, one under review, one that is being written. */
@Component
class SampleExchange {

    private final SampleStory story;
    private final SamplePeople people;
    private final SampleCommittees committees;
    private final PracticeManagement practices;
    private final ResolutionLookup resolutions;
    private final AdoptionManagement adoptions;
    private final ProposalManagement proposals;
    private final ExchangeManagement rounds;
    private final RoundGuests guests;
    private final ProgramClock clock;

    SampleExchange(
            SampleStory story,
            SamplePeople people,
            SampleCommittees committees,
            PracticeManagement practices,
            ResolutionLookup resolutions,
            AdoptionManagement adoptions,
            ProposalManagement proposals,
            ExchangeManagement rounds,
            RoundGuests guests,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.committees = committees;
        this.practices = practices;
        this.resolutions = resolutions;
        this.adoptions = adoptions;
        this.proposals = proposals;
        this.rounds = rounds;
        this.guests = guests;
        this.clock = clock;
    }

    /** From the resolution on the education office of the Lausitz, with the process by which the home bodies agreed. */
    UUID educationOffice() {
        Actor.Person office = people.get("office.lausitz");
        story.on(-16, 10, 15);
        UUID resolution =
                resolutions.ofProposal(story.proposal("bildungsbuero")).orElseThrow();
        UUID practice = practices.fromResolution(resolution, office);
        practices.write(
                practice,
                new PracticeContent(
                        "Regionales Bildungsbüro mit gemeinsamer Umlage",
                        "Sieben Kommunen tragen ein Bildungsbüro gemeinsam. Die Umlage folgt zur Hälfte der Zahl der"
                                + " Kinder und zur Hälfte gleichen Teilen.",
                        FieldOfAction.NETWORKS,
                        LifePhase.ALL,
                        "Schulträger und Jugendämter",
                        Map.of(
                                PracticeSection.SITUATION,
                                "Das Bildungsbüro arbeitete drei Jahre aus befristeten Mitteln. Jede Kommune hätte allein"
                                        + " eine halbe Stelle finanzieren können, zu wenig für Daten, Beratung und"
                                        + " Moderation.",
                                PracticeSection.GOAL,
                                "Eine dauerhafte Stelle für alle sieben Kommunen, über die keine von ihnen allein"
                                        + " bestimmt.",
                                PracticeSection.STEPS,
                                "1. Aufgaben auflisten, die jede Kommune wirklich abgibt.\n2. Drei Schlüssel für die Umlage"
                                        + " rechnen und nebeneinander zeigen.\n3. Im Lenkungskreis beschließen, zu Hause"
                                        + " bestätigen lassen.\n4. Vereinbarung unterzeichnen, Beirat berufen.",
                                PracticeSection.PARTNERS,
                                "Netzwerkbüro Lausitz, sieben Kämmereien, staatliche Schulämter",
                                PracticeSection.LEGAL_BASIS,
                                "Öffentlich-rechtliche Vereinbarung zwischen den Kommunen",
                                PracticeSection.AFTER,
                                "Alle sieben Kommunen haben unterzeichnet.",
                                PracticeSection.SUCCESS_FACTORS,
                                "Die Rechnung für jede Kommune lag vor, bevor verhandelt wurde.",
                                PracticeSection.OBSTACLES,
                                "Unterschiedliche Haushaltsjahre; der Beschluss galt deshalb erst ab Januar."),
                        List.of(
                                new PracticeElement(
                                        true, "Gemeinsame Umlage", "Ohne eigenes Geld bleibt es ein Projekt auf Zeit."),
                                new PracticeElement(
                                        true,
                                        "Bestätigung in jedem Heimatgremium",
                                        "Der Lenkungskreis empfiehlt, die Kommunen binden sich selbst."),
                                new PracticeElement(
                                        false, "Schlüssel der Umlage", "Kinderzahl, Einwohner oder gleiche Teile"),
                                new PracticeElement(false, "Sitz des Büros", "bei einer Kommune oder reihum"),
                                new PracticeElement(false, "Beirat", "mit oder ohne freie Träger")),
                        new PracticeResources(new BigDecimal("4.5"), 410_000L, 14),
                        EvidenceLevel.EVALUATED,
                        PracticeLicence.CC_BY,
                        "Netzwerkbüro Lausitz, netzwerkbuero.lausitz@example.org",
                        List.of(),
                        null),
                1,
                office);
        practices.giveModel(practice, "ratifizierung.bpmn", model(), office, Locale.GERMAN);
        publish(practice, "office.lausitz", "coordinator.cottbus", "office.rhein", 540);
        return practice;
    }

    /** Of the Rheinisches Revier, and soon to be looked at again. */
    UUID parentsEvening() {
        Actor.Person office = people.get("office.rhein");
        story.on(-62, 9, 30);
        UUID practice = practices.begin(
                committees.get("RHE"), "05334", "Elternabend in elf Sprachen vor der Grundschule", office);
        practices.write(
                practice,
                content(
                        "Elternabend in elf Sprachen vor der Grundschule",
                        "Ein Abend, ein Foliensatz, elf Sprachen: Familien erfahren vor der Anmeldung, wie Grundschule"
                                + " funktioniert. Die Unterlagen pflegt eine Stelle für alle.",
                        FieldOfAction.GENERAL_SCHOOLS,
                        LifePhase.PRIMARY,
                        "Eltern von Kindern im letzten Kita-Jahr",
                        "Jede Kommune übersetzte ihre Unterlagen selbst, manche gar nicht. Familien kamen mit falschen"
                                + " Erwartungen zur Anmeldung.",
                        "Alle Familien kennen Wege und Fristen, gleich welche Sprache sie sprechen.",
                        "1. Einen Foliensatz für alle schreiben.\n2. Übersetzen und von Eltern gegenlesen lassen.\n3."
                                + " Abende mit Sprachmittlung anbieten, immer im Januar.",
                        "StädteRegion Aachen, Bildungsbüro",
                        List.of(
                                new PracticeElement(
                                        true, "Gegenlesen durch Eltern", "Fachsprache fällt nur ihnen auf."),
                                new PracticeElement(true, "Ein Foliensatz für alle Schulen", ""),
                                new PracticeElement(false, "Auswahl der Sprachen", "nach Anmeldezahlen"),
                                new PracticeElement(false, "Ort des Abends", "Kita, Schule oder Stadtteilzentrum")),
                        EvidenceLevel.MEASURED),
                1,
                office);
        publish(practice, "office.rhein", "coordinator.aachen", "office.mitteldeutschland", 8);
        return practice;
    }

    /** Who took them over, in each stage up to the own proposal. */
    void adoptions(UUID educationOffice, UUID parentsEvening) {
        story.on(-13, 9, 20);
        Actor.Person heinsberg = people.get("coordinator.heinsberg");
        UUID deciding = adoptions.begin(educationOffice, "05370", committees.get("RHE"), heinsberg);
        adoptions.begin(educationOffice, "15002", committees.get("MIT"), people.get("coordinator.halle-saale"));
        UUID ended =
                adoptions.begin(educationOffice, "05366", committees.get("RHE"), people.get("coordinator.euskirchen"));
        story.on(-11, 14, 45);
        adoptions.check(deciding, adapted(), heinsberg);
        UUID proposal = adoptions.openProposal(deciding, heinsberg);
        proposals.submit(proposal, 1, heinsberg);
        story.on(-4, 11, 30);
        adoptions.end(
                ended,
                "Zwei Nachbarkreise haben schon ein gemeinsames Büro; wir schließen uns dort an.",
                people.get("coordinator.euskirchen"));
        adoptions.tell(
                ended,
                "Die Rechnung der drei Schlüssel hat uns trotzdem geholfen. Sie liegt jetzt in unserer Beratung.",
                people.get("coordinator.euskirchen"));
        story.on(-30, 9, 0);
        adoptions.begin(parentsEvening, "14713", committees.get("MIT"), people.get("coordinator.leipzig-stadt"));
        story.on(-2, 9, 0);
        adoptions.begin(parentsEvening, "14626", committees.get("LAU"), people.get("coordinator.goerlitz"));
    }

    private static List<AdaptedElement> adapted() {
        return List.of(
                new AdaptedElement("Gemeinsame Umlage", true, Treatment.KEEP, ""),
                new AdaptedElement("Bestätigung in jedem Heimatgremium", true, Treatment.KEEP, ""),
                new AdaptedElement(
                        "Schlüssel der Umlage", false, Treatment.ADAPT, "je zur Hälfte Kinderzahl und Einwohner"),
                new AdaptedElement("Sitz des Büros", false, Treatment.ADAPT, "wechselt alle drei Jahre"),
                new AdaptedElement("Beirat", false, Treatment.DROP, "den Lenkungskreis gibt es schon"));
    }

    /** A round of all three regions that was held, and one of the Lausitz that calls for topics. */
    void rounds(UUID practice) {
        Actor.Person rhein = people.get("office.rhein");
        story.on(-48, 9, 0);
        UUID all = rounds.call(
                committees.get("GES"),
                "Wer trägt den Ganztag?",
                moment(-20, 10),
                180,
                "online",
                LocalDate.now(clock.unshifted()).minusDays(34),
                rhein);
        UUID staff = rounds.propose(
                all,
                "Personal im Verbund gewinnen",
                "Springer, Ausbildung, Quereinstieg",
                people.get("coordinator.saalekreis"));
        UUID rooms = rounds.propose(all, "Räume doppelt nutzen", "", people.get("coordinator.aachen"));
        story.on(-33, 8, 30);
        rounds.closeTopics(all, rhein);
        rounds.arrange(all, List.of(staff, rooms), rhein);
        rounds.invite(all, rhein);
        story.on(-20, 14, 0);
        rounds.hold(
                all,
                "Acht Kommunen im Mitteldeutschen Revier stellen Springer gemeinsam ein; die Lausitz denkt über dasselbe"
                        + " nach. Offen blieb, wer die Fahrtzeit bezahlt.\n\nRäume doppelt zu nutzen gelingt dort, wo Schule"
                        + " und Hort denselben Hausmeister haben.",
                rhein);
        rounds.agree(
                all,
                "Muster für eine gemeinsame Ausschreibung verschicken",
                "office:MITTE",
                LocalDate.now(clock.unshifted()).plusDays(5),
                rhein);
        rounds.link(all, practice, rhein);
        story.on(-15, 11, 0);
        rounds.tell(
                all,
                "Drei Reviere, ein Engpass: Personal für den Ganztag. Das Mitteldeutsche Revier gibt sein Modell als"
                        + " Praxisbeispiel weiter.",
                rhein);
        Actor.Person lausitz = people.get("office.lausitz");
        story.on(-3, 9, 15);
        UUID next = rounds.call(
                committees.get("LAU"),
                "Was kleine Schulen am Leben hält",
                moment(26, 14),
                120,
                "Bürgerhaus Spremberg",
                LocalDate.now(clock.unshifted()).plusDays(9),
                lausitz);
        guests.invite(
                next,
                new GuestInvitation("Hochschule Zittau/Görlitz, Lehramt", "lehramt@example.org", Locale.GERMAN),
                lausitz);
        story.on(-2, 16, 20);
        rounds.propose(
                next,
                "Fachunterricht per Leitung: was klappt, was nicht?",
                "Zwei Schulen erzählen.",
                people.get("coordinator.elbe-elster"));
    }

    private Instant moment(int days, int hour) {
        return LocalDate.now(clock.unshifted())
                .plusDays(days)
                .atTime(hour, 0)
                .atZone(LegalTime.ZONE)
                .toInstant();
    }

    /** Of the Mitteldeutsches Revier, which waits for the giver's consent. */
    void staffPool() {
        Actor.Person office = people.get("office.mitteldeutschland");
        story.on(-5, 13, 10);
        UUID practice = practices.begin(committees.get("MIT"), "15088", "Springerpool für den Ganztag", office);
        practices.write(
                practice,
                content(
                        "Springerpool für den Ganztag",
                        "Acht Kommunen stellen Fachkräfte gemeinsam ein und schicken sie dorthin, wo jemand fehlt.",
                        FieldOfAction.GENERAL_SCHOOLS,
                        LifePhase.PRIMARY,
                        "Grundschulen mit Ganztag",
                        "Fällt in kleinen Horten eine Kraft aus, fällt das Angebot aus.",
                        "Kein Ganztag fällt wegen Krankheit aus.",
                        "1. Bedarf der letzten beiden Winter auswerten.\n2. Sechs Stellen gemeinsam ausschreiben.\n3."
                                + " Einsatz über eine Telefonnummer vermitteln.",
                        "Netzwerkbüro Mitteldeutsches Revier",
                        List.of(
                                new PracticeElement(true, "Eine Stelle vermittelt", ""),
                                new PracticeElement(false, "Größe des Pools", "je 20 Gruppen eine Kraft")),
                        EvidenceLevel.DESCRIBED),
                1,
                office);
        practices.propose(practice, office);
    }

    /** Of the Lausitz, sent back with a remark. */
    void programme() {
        Actor.Person coordinator = people.get("coordinator.oberspreewald-lausitz");
        story.on(-9, 15, 40);
        UUID practice = practices.begin(
                committees.get("LAU"), "12066", "Ein Programmheft für drei Volkshochschulen", coordinator);
        practices.write(
                practice,
                content(
                        "Ein Programmheft für drei Volkshochschulen",
                        "Kurse, die einzeln ausfallen, kommen gemeinsam zustande.",
                        FieldOfAction.ADULT_EDUCATION,
                        LifePhase.ADULTS,
                        "Erwachsene, die lesen und schreiben lernen",
                        "Ein Teil der Grundbildungskurse kam nicht zustande.",
                        "Jeder angebotene Grundbildungskurs findet statt.",
                        "Kurse abstimmen, gemeinsam veröffentlichen, Anmeldung an einer Stelle.",
                        "Landkreis Oberspreewald-Lausitz, Volkshochschule",
                        List.of(new PracticeElement(true, "Gemeinsame Anmeldung", "")),
                        EvidenceLevel.TRIED),
                1,
                coordinator);
        practices.propose(practice, coordinator);
        story.on(-7, 10, 5);
        practices.sendBack(
                practice,
                "Bitte die Zahlen der ausgefallenen Kurse vor und nach dem gemeinsamen Heft ergänzen.",
                people.get("office.lausitz"));
    }

    private static PracticeContent content(
            String title,
            String summary,
            FieldOfAction field,
            LifePhase phase,
            String target,
            String situation,
            String goal,
            String steps,
            String contact,
            List<PracticeElement> elements,
            EvidenceLevel evidence) {
        return new PracticeContent(
                title,
                summary,
                field,
                phase,
                target,
                Map.of(PracticeSection.SITUATION, situation, PracticeSection.GOAL, goal, PracticeSection.STEPS, steps),
                elements,
                PracticeResources.UNKNOWN,
                evidence,
                PracticeLicence.CC_BY,
                contact,
                List.of(),
                null);
    }

    private void publish(UUID practice, String writer, String giver, String reviewer, int days) {
        practices.propose(practice, people.get(writer));
        practices.consent(practice, people.get(giver));
        practices.publish(practice, LocalDate.now(clock.unshifted()).plusDays(days), people.get(reviewer));
    }

    private static byte[] model() {
        try (InputStream model = new ClassPathResource("processes/ratification.bpmn").getInputStream()) {
            return model.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
