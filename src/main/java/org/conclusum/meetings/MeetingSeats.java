package org.conclusum.meetings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a meeting with answers and attendance, the names of the people, and the quorum as it stands.
 *
 * @param excluded seats whose person does not take part in the current item
 */
public record MeetingSeats(List<SeatLine> lines, Map<UUID, String> names, QuorumGauge quorum, Set<UUID> excluded) {

    /** The name of a person; empty for nobody. */
    public String name(@Nullable UUID account) {
        return account == null ? "" : names.getOrDefault(account, "");
    }

    /** The seats that this person may fill. */
    public List<SeatLine> filledBy(UUID account) {
        return lines.stream().filter(line -> line.seat().isFilledBy(account)).toList();
    }

    /** How many seats gave each answer. */
    public Map<InvitationAnswer, Long> answers() {
        return lines.stream()
                .map(SeatLine::answer)
                .filter(answer -> answer != null)
                .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
    }
}
