package org.conclusum.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.moderation.Conclusion;
import org.conclusum.moderation.LogEntry;
import org.conclusum.moderation.ModerationLog;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.PositionField;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.moderation.VariantManagement;
import org.conclusum.moderation.variants.Verdict;
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
    private final PositionManagement positions;
    private final RoundManagement rounds;
    private final ModerationLog log;
    private final VariantManagement variants;
    private final RegionDirectory regions;
    private final ProgramClock clock;

    SampleModeration(
            SampleStory story,
            SamplePeople people,
            ModerationManagement moderations,
            PositionManagement positions,
            RoundManagement rounds,
            ModerationLog log,
            VariantManagement variants,
            RegionDirectory regions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.moderations = moderations;
        this.positions = positions;
        this.rounds = rounds;
        this.log = log;
        this.variants = variants;
        this.regions = regions;
        this.clock = clock;
    }

    /** On the school network: all seven rated, Görlitz could not bear it as proposed; now the second round is open. */
    void schoolNetwork() {
        UUID proposal = story.proposal(PROPOSAL);
        Actor.Person office = story.office(PROPOSAL);
        story.on(-20, 9, 10);
        moderations.request(proposal, office);
        List<UUID> issues = positionsOnTheSchoolNetwork(proposal, office);
        story.on(-14, 9, 20);
        UUID issue = issues.getFirst();
        UUID proposed =
                variants.draft(proposal, "Wie vorgelegt", story.text(PROPOSAL).motion(), office);
        UUID heard = variants.draft(
                proposal,
                "Anhörung statt Stillhalten",
                story.text(PROPOSAL)
                        .motion()
                        .replace(
                                "3. Bis dahin verzichten die Kommunen auf Beschlüsse, die einen Standort nahe der"
                                        + " Kreisgrenze dauerhaft schließen.",
                                "3. Wer bis dahin einen Standort nahe der Kreisgrenze dauerhaft schließen will, hört"
                                        + " vorher die Nachbarn an."),
                office);
        variants.judge(proposed, issue, "14626", PositionField.RED_LINE, Verdict.UNMET, office);
        variants.judge(proposed, issue, "12071", PositionField.MUST_HAVE, Verdict.MET, office);
        variants.judge(heard, issue, "14626", PositionField.RED_LINE, Verdict.MET, office);
        variants.judge(heard, issue, "12071", PositionField.MUST_HAVE, Verdict.PARTLY, office);
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
        second(issues);
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
        story.on(-8, 15, 30);
        log.write(
                proposal,
                LogEntry.Kind.TALK,
                null,
                day(-8),
                "Mit dem Schuldezernat Görlitz telefoniert: Eine Anhörung ist denkbar, wenn begonnene Verfahren nicht"
                        + " aufgehalten werden. Sechs statt acht Wochen wären leichter zu vertreten.",
                office);
        log.write(
                proposal,
                LogEntry.Kind.NEXT_STEP,
                null,
                day(2),
                "Wegezeiten für Kinder unter zwölf Jahren beim Verkehrsverbund anfragen.",
                office);
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

    /** What moved the municipalities: some within the first round, some after it; who had released it does so again. */
    private void second(List<UUID> issues) {
        story.on(-12, 15, 10);
        move(issues.getLast(), "12066", 1, true);
        move(issues.get(1), "12061", 2, true);
        story.on(-9, 9, 35);
        move(issues.getFirst(), "14626", -1, false);
        move(issues.getFirst(), "14625", 0, false);
        move(issues.getLast(), "12061", 0, false);
    }

    private void move(UUID issue, String ags, int stance, boolean released) {
        positions.save(issue, ags, PositionField.STANCE, String.valueOf(stance), 1, coordinator(ags));
        positions.handIn(story.proposal(PROPOSAL), ags, coordinator(ags));
        if (released) {
            positions.release(issue, ags, PositionField.STANCE, 2, true, coordinator(ags));
        }
    }

    private static final int[][] STANCES = {
        {2, 1, 1, 2, 2, -1, -2}, {2, 1, 2, 2, 2, 1, 1}, {0, -1, 1, 0, 1, 2, 2},
    };
    private static final int[][] WEIGHTS = {
        {4, 3, 3, 4, 5, 3, 5}, {3, 3, 4, 3, 4, 3, 3}, {2, 3, 3, 2, 3, 4, 4},
    };

    private List<UUID> positionsOnTheSchoolNetwork(UUID proposal, Actor.Person office) {
        List<UUID> issues = List.of(
                positions.addIssue(
                        proposal,
                        "Bis zum Entwurf schließt kein Standort nahe der Kreisgrenze",
                        "Welche Verfahren laufen bei Ihnen schon?",
                        office),
                positions.addIssue(
                        proposal, "Jede Kommune legt ihre Planung vor dem Beschluss den anderen vor", "", office),
                positions.addIssue(proposal, "Wegezeiten zählen mehr als die Auslastung", "", office));
        positions.invite(proposal, day(-15), office);
        for (int place = 0; place < LAUSITZ.size(); place++) {
            story.on(-19 + place / 3, 9 + place, 0);
            String ags = LAUSITZ.get(place);
            for (int issue = 0; issue < issues.size(); issue++) {
                say(issues.get(issue), ags, PositionField.STANCE, String.valueOf(STANCES[issue][place]));
                say(issues.get(issue), ags, PositionField.WEIGHT, String.valueOf(WEIGHTS[issue][place]));
            }
            if (ags.equals("14626")) {
                say(issues.getFirst(), ags, PositionField.POSITION, "Kein Stillhalten.");
                say(
                        issues.getFirst(),
                        ags,
                        PositionField.INTEREST,
                        "Der Grundsatzbeschluss des Kreistags vom Frühjahr muss vollziehbar bleiben.");
                say(issues.getFirst(), ags, PositionField.RED_LINE, "Eine Frist, die unseren Beschluss aufschiebt.");
                say(issues.getFirst(), ags, PositionField.OFFER, "Wir hören die Nachbarn vor dem letzten Schritt an.");
            }
            if (ags.equals("12071")) {
                say(issues.getFirst(), ags, PositionField.POSITION, "Stillhalten, bis die Zahlen vorliegen.");
                say(issues.getFirst(), ags, PositionField.MUST_HAVE, "Eine Prognose je Standort vor jeder Schließung.");
            }
            positions.handIn(proposal, ags, coordinator(ags));
            if (place < 4) {
                for (UUID issue : issues) {
                    positions.release(issue, ags, PositionField.STANCE, 1, true, coordinator(ags));
                    positions.release(issue, ags, PositionField.WEIGHT, 1, true, coordinator(ags));
                }
            }
        }
        return issues;
    }

    /** On the internship week: positions are being collected; three have answered, of one the office heard something. */
    void internshipWeek() {
        UUID proposal = story.proposal("praktikum");
        Actor.Person office = story.office("praktikum");
        story.on(-5, 9, 40);
        moderations.request(proposal, office);
        UUID week = positions.addIssue(
                proposal,
                "Die Praktikumswoche liegt in der zweiten Juniwoche",
                "Was spricht bei Ihnen dagegen?",
                office);
        UUID tickets =
                positions.addIssue(proposal, "Schülertickets gelten in dieser Woche in der ganzen Lausitz", "", office);
        positions.invite(proposal, day(8), office);
        story.on(-3, 13, 15);
        for (String ags : List.of("12052", "12066", "14625")) {
            say(week, ags, PositionField.STANCE, ags.equals("14625") ? "-1" : "2");
            say(week, ags, PositionField.WEIGHT, "3");
            say(tickets, ags, PositionField.STANCE, ags.equals("12066") ? "0" : "2");
            say(tickets, ags, PositionField.WEIGHT, "4");
            say(
                    week,
                    ags,
                    PositionField.MUST_HAVE,
                    ags.equals("14625")
                            ? "Keine Überschneidung mit den Prüfungen in Sachsen."
                            : "Eine Liste der Plätze bis Ostern.");
            positions.handIn(proposal, ags, coordinator(ags));
        }
        story.on(-1, 10, 5);
        say(week, "14626", PositionField.STANCE, "1");
        say(week, "14626", PositionField.POSITION, "Wir sind dabei, wenn die Kammern mitziehen.");
        positions.hear(
                tickets,
                "14626",
                PositionField.OFFER,
                "Der Verkehrsverbund könnte das Ticket eine Woche lang kostenfrei ausweiten.",
                office);
    }

    private void say(UUID issue, String ags, PositionField field, String content) {
        positions.save(issue, ags, field, content, 0, coordinator(ags));
    }

    private void rate(UUID proposal, int round, int place, int[][] resistances) {
        Map<Integer, Integer> sheet = new HashMap<>();
        for (int option = 0; option < resistances.length; option++) {
            sheet.put(option, resistances[option][place]);
        }
        String ags = LAUSITZ.get(place);
        rounds.rate(proposal, round, ags, sheet, 0, coordinator(ags));
    }

    private Actor.Person coordinator(String ags) {
        return people.get("coordinator." + SamplePeople.sign(regions.municipality(ags)));
    }

    private LocalDate day(int days) {
        return LocalDate.now(clock.unshifted()).plusDays(days);
    }
}
