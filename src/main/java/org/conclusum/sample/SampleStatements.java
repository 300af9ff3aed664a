package org.conclusum.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.proposals.statements.Stance;
import org.conclusum.proposals.statements.StatementManagement;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** What the municipalities of the alliance state: on one proposal all have, on another some, and one asks for time. */
@Component
class SampleStatements {

    private static final String MOENCHENGLADBACH = "05116";
    private static final String NEUSS = "05162";
    private static final String AACHEN = "05334";
    private static final String DUEREN = "05358";
    private static final String RHEIN_ERFT = "05362";
    private static final String EUSKIRCHEN = "05366";
    private static final String HEINSBERG = "05370";

    private final SampleStory story;
    private final SamplePeople people;
    private final StatementManagement statements;
    private final RegionDirectory regions;
    private final ProgramClock clock;

    SampleStatements(
            SampleStory story,
            SamplePeople people,
            StatementManagement statements,
            RegionDirectory regions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.statements = statements;
        this.regions = regions;
        this.clock = clock;
    }

    /** Two months ago: all seven, and what the office put together. */
    void complete() {
        UUID proposal = story.proposal("ausbildungsfonds");
        story.on(-62, 10, 20);
        say(proposal, RHEIN_ERFT, Stance.AGREES, "");
        say(proposal, DUEREN, Stance.AGREES, "Der Fonds hilft vor allem den kleinen Betrieben im Süden des Kreises.");
        say(proposal, MOENCHENGLADBACH, Stance.NO_OBJECTIONS, "");
        story.on(-61, 15, 45);
        say(
                proposal,
                HEINSBERG,
                Stance.OBJECTIONS,
                "Der Kreis bezahlt schon heute 24 Ausbildungsplätze bei eigenen Gesellschaften. Das sollte angerechnet"
                        + " werden.");
        say(proposal, NEUSS, Stance.OBJECTIONS, "Die Umlage ist nicht befristet. Drei Jahre wären ein guter Anfang.");
        say(proposal, AACHEN, Stance.AGREES, "");
        say(proposal, EUSKIRCHEN, Stance.NO_OBJECTIONS, "");
        story.on(-61, 17, 10);
        statements.putTogether(
                proposal,
                "Fünf Kommunen stimmen zu oder haben keine Bedenken. Zwei wünschen Änderungen: eine Befristung und die"
                        + " Anrechnung bestehender Ausbildungsplätze.",
                people.get("office.rhein"));
    }

    /** Under way: three have answered, one has begun to write, one asks for more time. */
    void underWay() {
        UUID proposal = story.proposal("lernzentrum");
        story.on(-7, 9, 30);
        say(proposal, EUSKIRCHEN, Stance.AGREES, "");
        story.on(-5, 14, 0);
        statements.attach(
                proposal, DUEREN, "Wegezeiten.csv", """
                Ort;Minuten mit Bus und Bahn
                Jülich;28
                Linnich;41
                Nideggen;63
                """.getBytes(StandardCharsets.UTF_8), coordinator(DUEREN));
        say(
                proposal,
                DUEREN,
                Stance.OBJECTIONS,
                "Aus dem Süden des Kreises ist der Standort mit Bus und Bahn kaum in einer Stunde zu erreichen. Wir"
                        + " schlagen vor, den zweiten Standort zuerst zu prüfen.");
        story.on(-4, 11, 15);
        say(proposal, MOENCHENGLADBACH, Stance.NO_OBJECTIONS, "");
        story.on(-2, 16, 20);
        statements.write(
                proposal,
                AACHEN,
                Stance.AGREES,
                "Die Städteregion begrüßt das Lernzentrum und bietet an,",
                0,
                coordinator(AACHEN));
        statements.askForTime(
                proposal,
                RHEIN_ERFT,
                LocalDate.now(clock.unshifted()).plusDays(24),
                "Der Schulausschuss tagt erst eine Woche nach Fristende.",
                coordinator(RHEIN_ERFT));
    }

    private void say(UUID proposal, String ags, Stance stance, String text) {
        Actor.Person coordinator = coordinator(ags);
        int revision = statements.write(proposal, ags, stance, text, 0, coordinator);
        statements.submit(proposal, ags, revision, coordinator);
    }

    private Actor.Person coordinator(String ags) {
        return people.get("coordinator." + SamplePeople.sign(regions.municipality(ags)));
    }
}
