package org.conclusum.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.moderation.InfluenceManagement;
import org.conclusum.moderation.influence.Party;
import org.springframework.stereotype.Component;

/** How the office of the Lausitz sees influence and interest on its school network: before, after and between the rounds. */
@Component
class SampleInfluence {

    private record Seen(String ags, int influence, int interest, String reason) {}

    private static final String PROPOSAL = "schulnetz";

    private static final List<Seen> BEFORE = List.of(
            new Seen("12052", 8, 7, "Hat die meisten Oberstufenplätze der Lausitz und den Antrag angeregt."),
            new Seen("12061", 5, 3, "Plant eher nach Berlin; im Kreistag bisher kein Thema."),
            new Seen("12062", 4, 5, "Fragt nach den Wegezeiten, wartet sonst ab."),
            new Seen("12066", 5, 4, "Der Schulentwicklungsplan wird erst 2027 fortgeschrieben."),
            new Seen("12071", 7, 9, "Hat die Vorlage eingebracht."),
            new Seen("14625", 6, 3, "Hält die Sache für eine brandenburgische Frage."),
            new Seen("14626", 8, 2, "Hat schon beschlossen und will nicht mehr darüber reden."));
    private static final List<Seen> AFTER_THE_POSITIONS = List.of(
            new Seen("12061", 5, 5, "Der Bildungsausschuss hat um einen Bericht gebeten."),
            new Seen("14625", 6, 5, "Im Gespräch: will bei den Wegezeiten mitreden."),
            new Seen("14626", 8, 6, "Der Landrat hat die Sache an sich gezogen."));
    private static final List<Seen> AFTER_THE_ROUND = List.of(
            new Seen("12062", 4, 7, "Bietet an, die Prognose mit eigenen Zahlen zu prüfen."),
            new Seen("12066", 6, 6, "Zieht die Fortschreibung des Plans vor."),
            new Seen("14626", 9, 9, "Von seiner Zustimmung hängt ab, ob die zweite Runde trägt."));

    private final SampleStory story;
    private final InfluenceManagement influence;
    private final ProgramClock clock;

    SampleInfluence(SampleStory story, InfluenceManagement influence, ProgramClock clock) {
        this.story = story;
        this.influence = influence;
        this.clock = clock;
    }

    void schoolNetwork() {
        UUID proposal = story.proposal(PROPOSAL);
        Actor.Person office = story.office(PROPOSAL);
        UUID chamber = influence.nameActor(proposal, "Handwerkskammer Cottbus", office);
        UUID carrier = influence.nameActor(proposal, "Verkehrsverbund", office);
        enter(proposal, -19, BEFORE, office);
        enter(proposal, -19, chamber, 3, 6, 0, "Will Berufsschulen mitgedacht sehen.", office);
        enter(proposal, -19, carrier, 6, 2, 0, "Ohne Fahrplan keine Wegezeiten; bisher nicht gefragt.", office);
        enter(proposal, -15, AFTER_THE_POSITIONS, office);
        enter(proposal, -7, AFTER_THE_ROUND, office);
        enter(proposal, -7, carrier, 7, 5, 1, "Rechnet die Wegezeiten jetzt selbst nach.", office);
    }

    private void enter(UUID proposal, int days, List<Seen> seen, Actor.Person office) {
        for (Seen one : seen) {
            int before = (int) List.of(BEFORE, AFTER_THE_POSITIONS, AFTER_THE_ROUND).stream()
                    .takeWhile(list -> list != seen)
                    .flatMap(List::stream)
                    .filter(earlier -> earlier.ags().equals(one.ags()))
                    .count();
            influence.estimate(
                    proposal,
                    Party.municipality(one.ags()),
                    day(days),
                    one.influence(),
                    one.interest(),
                    one.reason(),
                    before,
                    office);
        }
    }

    private void enter(
            UUID proposal,
            int days,
            UUID actor,
            int much,
            int interest,
            int before,
            String reason,
            Actor.Person office) {
        influence.estimate(proposal, Party.actor(actor), day(days), much, interest, reason, before, office);
    }

    private LocalDate day(int days) {
        return LocalDate.now(clock.unshifted()).plusDays(days);
    }
}
