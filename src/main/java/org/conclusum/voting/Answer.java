package org.conclusum.voting;

import java.util.List;

/**
 * What a ballot paper says.
 *
 * @param choice in a choice or an election a yes goes to what is picked, a no to none of it
 * @param picks numbers of options or candidates, from 1 on, in ascending order; empty for yes or no to a motion
 */
public record Answer(Choice choice, List<Integer> picks) {

    public Answer {
        picks = picks.stream().sorted().toList();
    }

    public static Answer of(Choice choice) {
        return new Answer(choice, List.of());
    }

    public static Answer pick(Integer... numbers) {
        return new Answer(Choice.YES, List.of(numbers));
    }
}
