package org.conclusum.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.monitoring.indicators.FieldOfAction;
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
    private final ProgramClock clock;

    SampleExchange(
            SampleStory story,
            SamplePeople people,
            SampleCommittees committees,
            PracticeManagement practices,
            ResolutionLookup resolutions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.committees = committees;
        this.practices = practices;
        this.resolutions = resolutions;
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
