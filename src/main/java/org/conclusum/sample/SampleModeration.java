package org.conclusum.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.moderation.Conclusion;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** How the Lausitz is brought together on its school network: a first round that hid a veto, and a second under way. */
@Component
class SampleModeration {

    private static final String PROPOSAL = "schulnetz";
    private static final String PASSIVE = "Jede Kommune plant ihre Oberstufen weiter für sich.";

    /** In the order of the ratings below. */
    private static final List<String> LAUSITZ = List.of("12052", "12061", "12062", "12066", "12071", "14625", "14626");

    private static final int[][] FIRST = {
        {8, 6, 9, 7, 8, 4, 5}, {3, 2, 4, 1, 2, 5, 10}, {2, 7, 3, 4, 3, 1, 2}, {5, 1, 4, 6, 5, 2, 3}
    };
    private static final int[][] SECOND = {{8, 6, 9}, {1, 3, 2}, {3, 2, 5}};

    private final SampleStory story;
    private final SamplePeople people;
    private final ModerationManagement moderations;
    private final RoundManagement rounds;
    private final RegionDirectory regions;
    private final ProgramClock clock;

    SampleModeration(
            SampleStory story,
            SamplePeople people,
            ModerationManagement moderations,
            RoundManagement rounds,
            RegionDirectory regions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.moderations = moderations;
        this.rounds = rounds;
        this.regions = regions;
        this.clock = clock;
    }

    /** On the school network: all seven rated, Görlitz could not bear it as proposed; now the second round is open. */
    void schoolNetwork() {
        UUID proposal = story.proposal(PROPOSAL);
        Actor.Person office = story.office(PROPOSAL);
        story.on(-20, 9, 10);
        moderations.request(proposal, office);
        moderations.skipPositions(proposal, office);
        story.on(-14, 10, 0);
        rounds.open(
                proposal,
                List.of(
                        new RoundManagement.Draft(
                                "Wie vorgelegt, mit Stillhalten bis zum Entwurf",
                                story.text(PROPOSAL).motion()),
                        new RoundManagement.Draft("Gemeinsames Verfahren ohne Stillhalten", """
                                1. Die Kommunen der Lausitz stimmen die Standorte ihrer Oberstufen ab dem Schuljahr 2028/29 in einem gemeinsamen Verfahren ab.

                                2. Wer einen Standort nahe der Kreisgrenze schließen will, hört vorher die Nachbarn an; sie antworten binnen acht Wochen.

                                3. Das Netzwerkbüro legt bis zum 30. Juni 2027 einen Entwurf des Verfahrens vor, mit einer Schülerzahlprognose je Standort und den Wegezeiten im Nahverkehr."""),
                        new RoundManagement.Draft("Nur gemeinsame Prognose und Wegezeiten", """
                                1. Das Netzwerkbüro erstellt jährlich eine Schülerzahlprognose je Standort und die Wegezeiten im Nahverkehr.

                                2. Jede Kommune plant weiter für sich und legt den anderen ihre Planung zur Kenntnis vor.""")),
                PASSIVE,
                day(-8),
                office);
        for (int place = 0; place < LAUSITZ.size(); place++) {
            story.on(-13 + place / 2, 9 + place, 20);
            rate(proposal, 1, place, FIRST);
        }
        story.on(-9, 14, 5);
        rounds.explain(
                proposal,
                1,
                "14626",
                1,
                "Der Kreistag hat für eine Oberstufe im Norden schon den Grundsatz beschlossen. Ein Stillhalten würde"
                        + " diesen Beschluss aushebeln. Eine Anhörung der Nachbarn vor dem letzten Schritt könnten wir"
                        + " mittragen.",
                people.get("coordinator.goerlitz"));
        story.on(-7, 11, 30);
        moderations.conclude(proposal, new Conclusion(Conclusion.Kind.ANOTHER_ROUND, null, ""), office);
        story.on(-3, 10, 15);
        rounds.open(
                proposal,
                List.of(
                        new RoundManagement.Draft("Gemeinsames Verfahren mit Anhörung binnen sechs Wochen", """
                                1. Die Kommunen der Lausitz stimmen die Standorte ihrer Oberstufen ab dem Schuljahr 2028/29 in einem gemeinsamen Verfahren ab.

                                2. Wer einen Standort nahe der Kreisgrenze schließen will, hört vorher die Nachbarn an; sie antworten binnen sechs Wochen. Begonnene Verfahren bleiben unberührt.

                                3. Das Netzwerkbüro legt bis zum 30. Juni 2027 einen Entwurf des Verfahrens vor, mit einer Schülerzahlprognose je Standort und den Wegezeiten von Kindern unter zwölf Jahren."""),
                        new RoundManagement.Draft("Dasselbe zunächst für vier Jahre auf Probe", """
                                1. Die Kommunen der Lausitz erproben ein gemeinsames Verfahren für die Standorte ihrer Oberstufen bis zum Schuljahr 2031/32.

                                2. Danach berichtet das Netzwerkbüro, und der Lenkungskreis entscheidet neu.""")),
                PASSIVE,
                day(6),
                office);
        for (int place = 0; place < SECOND[0].length; place++) {
            story.on(-2, 10 + place, 40);
            rate(proposal, 2, place, SECOND);
        }
    }

    private void rate(UUID proposal, int round, int place, int[][] resistances) {
        Map<Integer, Integer> sheet = new HashMap<>();
        for (int option = 0; option < resistances.length; option++) {
            sheet.put(option, resistances[option][place]);
        }
        String ags = LAUSITZ.get(place);
        rounds.rate(
                proposal,
                round,
                ags,
                sheet,
                0,
                people.get("coordinator." + SamplePeople.sign(regions.municipality(ags))));
    }

    private LocalDate day(int days) {
        return LocalDate.now(clock.unshifted()).plusDays(days);
    }
}
