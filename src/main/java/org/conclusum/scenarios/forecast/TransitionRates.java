package org.conclusum.scenarios.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How many go from grade to grade, and how many of those born enter.
 *
 * @param entry e = ΣP(1,t) / ΣB(t-6) over the years of which both are known; null where there is none
 * @param transitions q_g = ΣP(g+1,t+1) / ΣP(g,t) over all pairs of years that follow each other; null where there is none
 */
public record TransitionRates(@Nullable Fraction entry, List<@Nullable Fraction> transitions) {

    public TransitionRates {
        transitions = Collections.unmodifiableList(new ArrayList<>(transitions));
    }

    public static TransitionRates of(PupilTable table) {
        List<@Nullable Fraction> transitions = new ArrayList<>();
        for (int grade = 0; grade + 1 < table.grades(); grade++) {
            transitions.add(transition(table, grade));
        }
        return new TransitionRates(entry(table), transitions);
    }

    private static @Nullable Fraction transition(PupilTable table, int grade) {
        long before = 0;
        long after = 0;
        for (int year : table.pupils().keySet()) {
            List<Long> next = table.pupils().get(year + 1);
            List<Long> now = table.pupils().get(year);
            if (now != null && next != null) {
                before += now.get(grade);
                after += next.get(grade + 1);
            }
        }
        return before == 0 ? null : Fraction.of(after, before);
    }

    private static @Nullable Fraction entry(PupilTable table) {
        long born = 0;
        long entered = 0;
        for (var row : table.pupils().entrySet()) {
            Long births = table.birthsOf(row.getKey());
            if (births != null) {
                born += births;
                entered += row.getValue().getFirst();
            }
        }
        return born == 0 ? null : Fraction.of(entered, born);
    }
}
