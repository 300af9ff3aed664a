package org.conclusum.moderation.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conclusum.kernel.LegalTime;
import org.conclusum.moderation.InfluenceView;
import org.conclusum.moderation.influence.Estimate;
import org.conclusum.moderation.influence.Party;
import org.conclusum.moderation.influence.Quadrant;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** What picture, table and file say of influence and interest in the same words. */
final class InfluenceWords {

    private InfluenceWords() {}

    static String quadrant(Locale language, Quadrant quadrant) {
        return Texts.text(language, "moderation.quadrant." + quadrant.name());
    }

    static String day(Locale language, LocalDate day) {
        return Formats.date(day.atStartOfDay(LegalTime.ZONE).toInstant(), language);
    }

    /** How a party moved on a day: an arrow with a word and a number each; or that it did not, or is new. */
    static List<String> moves(Locale language, InfluenceView view, Party party, LocalDate day) {
        List<Estimate> way = view.course().way(party, day);
        if (way.isEmpty() || !way.getLast().day().equals(day)) {
            return List.of(Texts.text(language, "moderation.influence.unmoved"));
        }
        if (way.size() == 1) {
            return List.of(Texts.text(language, "moderation.influence.new"));
        }
        Estimate before = way.get(way.size() - 2);
        Estimate now = way.getLast();
        List<String> moves = new ArrayList<>();
        add(moves, language, "moderation.influence.influence", now.influence() - before.influence());
        add(moves, language, "moderation.influence.interest", now.interest() - before.interest());
        return moves.isEmpty() ? List.of(Texts.text(language, "moderation.influence.unmoved")) : moves;
    }

    private static void add(List<String> moves, Locale language, String what, int by) {
        if (by != 0) {
            moves.add((by > 0 ? "↑ " : "↓ ") + Texts.text(language, what) + " " + StanceWords.signed(by));
        }
    }

    /** How many moved on a day since the one before, without those that are new. */
    static int moved(InfluenceView view, LocalDate day) {
        return (int) view.parties().stream()
                .map(party -> view.course().way(party, day))
                .filter(way -> way.size() > 1 && way.getLast().day().equals(day))
                .filter(way -> way.getLast().influence()
                                != way.get(way.size() - 2).influence()
                        || way.getLast().interest() != way.get(way.size() - 2).interest())
                .count();
    }
}
