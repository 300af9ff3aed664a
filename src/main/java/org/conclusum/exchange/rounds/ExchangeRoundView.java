package org.conclusum.exchange.rounds;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.resolutions.MeasureRow;

/**
 * A round as a person may read it.
 *
 * @param steps measures that were agreed in it
 * @param entry for one's own calendar
 * @param practices titles of the practices that came out of it, by id
 * @param guests only for the office that leads
 * @param leads whether the person belongs to that office
 */
public record ExchangeRoundView(
        ExchangeRound round,
        List<Topic> topics,
        List<MeasureRow> steps,
        RoundEntry entry,
        Map<UUID, String> practices,
        List<Guest> guests,
        List<String> reportedTo,
        boolean leads) {

    public ExchangeRoundView {
        topics = List.copyOf(topics);
        steps = List.copyOf(steps);
        practices = Map.copyOf(practices);
        guests = List.copyOf(guests);
        reportedTo = List.copyOf(reportedTo);
    }

    public List<Topic> programme() {
        return topics.stream()
                .filter(topic -> topic.place() != null)
                .sorted(java.util.Comparator.comparing(topic -> java.util.Objects.requireNonNull(topic.place())))
                .toList();
    }
}
