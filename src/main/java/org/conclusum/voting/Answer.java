package org.conclusum.voting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ballot paper says.
 *
 * @param choice in a choice or an election a yes goes to what is picked, a no to none of it
 * @param picks numbers of options or candidates, from 1 on, in ascending order; empty for yes or no to a motion
 * @param reason of an objection, null for any other answer
 */
public record Answer(
        Choice choice, List<Integer> picks, @Nullable String reason) {

    public Answer {
        picks = picks.size() < 2 ? List.copyOf(picks) : picks.stream().sorted().toList();
    }

    public Answer(Choice choice, List<Integer> picks) {
        this(choice, picks, null);
    }

    public static Answer of(Choice choice) {
        return new Answer(choice, List.of());
    }

    public static Answer pick(Integer... numbers) {
        return new Answer(Choice.YES, List.of(numbers));
    }

    /** An objection to what is to be agreed upon. */
    public static Answer object(String reason) {
        return new Answer(Choice.OBJECT, List.of(), reason.strip());
    }
}
