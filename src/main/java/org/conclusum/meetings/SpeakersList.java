package org.conclusum.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The list of speakers on an item (Redeliste), in the order in which they asked; where newcomers go first, whoever has
 * not spoken on the item stands before whoever has.
 *
 * @param closed whether nobody may ask any more
 * @param speeches in the order in which they were asked for
 */
public record SpeakersList(UUID item, boolean closed, boolean newcomersFirst, List<SpeechRow> speeches) {

    public SpeakersList {
        speeches = List.copyOf(speeches);
    }

    static SpeakersList open(UUID item) {
        return new SpeakersList(item, false, false, List.of());
    }

    /** Those who wait, the next one first. */
    public List<SpeechRow> waiting() {
        Stream<SpeechRow> waiting = speeches.stream().filter(SpeechRow::waits);
        return newcomersFirst
                ? waiting.sorted(Comparator.comparing(speech -> hasSpoken(speech.account())))
                        .toList()
                : waiting.toList();
    }

    public Optional<SpeechRow> speaking() {
        return speeches.stream().filter(SpeechRow::goesOn).findFirst();
    }

    /** Those who have spoken, in the order in which they began. */
    public List<SpeechRow> spoken() {
        List<SpeechRow> spoken = new ArrayList<>(
                speeches.stream().filter(speech -> speech.endedAt() != null).toList());
        spoken.sort(Comparator.comparing(SpeechRow::beganAt));
        return List.copyOf(spoken);
    }

    /** The wish of a person that waits. */
    public Optional<SpeechRow> waitingOf(UUID account) {
        return speeches.stream()
                .filter(speech -> speech.waits() && speech.account().equals(account))
                .findFirst();
    }

    public boolean hasSpoken(UUID account) {
        return speeches.stream()
                .anyMatch(speech -> !speech.waits() && speech.account().equals(account));
    }

    public boolean isEmpty() {
        return speeches.isEmpty();
    }
}
