package org.conclusum.uikit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares wordings word by word, and joins changes that two people made to the same text. */
public final class Wordings {

    /** Words from one place on that are replaced by others; none of either where words are only added or dropped. */
    private record Change(int from, int until, List<String> words) {

        Change and(Change next) {
            List<String> all = new ArrayList<>(words);
            all.addAll(next.words);
            return new Change(from, next.until, all);
        }
    }

    private Wordings() {}

    /** How many words and marks were dropped or added. */
    public static int changed(String before, String after) {
        return changes(before, after).stream()
                .mapToInt(change ->
                        change.until() - change.from() + change.words().size())
                .sum();
    }

    /** The text with the changes of both; empty where both change the same place in different ways. */
    public static Optional<String> merged(String base, String one, String other) {
        List<Change> changes = new ArrayList<>(changes(base, one));
        for (Change change : changes(base, other)) {
            if (!changes.contains(change)) {
                changes.add(change);
            }
        }
        changes.sort(Comparator.comparingInt(Change::from));
        List<String> words = WordDiff.words(base);
        StringBuilder text = new StringBuilder();
        int place = 0;
        @Nullable Change before = null;
        for (Change change : changes) {
            if (before != null && change.from() <= before.until()) {
                return Optional.empty();
            }
            text.append(String.join("", words.subList(place, change.from())));
            text.append(String.join("", change.words()));
            place = change.until();
            before = change;
        }
        return Optional.of(
                text.append(String.join("", words.subList(place, words.size()))).toString());
    }

    /** What was changed, place by place: what follows at once on another change is one with it. */
    private static List<Change> changes(String before, String after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        WordDiff.words(before), WordDiff.words(after), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int from = delta.getSource().getPosition();
            Change change = new Change(
                    from,
                    from + delta.getSource().size(),
                    List.copyOf(delta.getTarget().getLines()));
            if (!changes.isEmpty() && changes.getLast().until() == from) {
                changes.add(changes.removeLast().and(change));
            } else {
                changes.add(change);
            }
        }
        return changes;
    }
}
