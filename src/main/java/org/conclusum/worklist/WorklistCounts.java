package org.conclusum.worklist;

import java.util.List;
import java.util.Map;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.NavigationCount;
import org.springframework.stereotype.Component;

/** The numbers in the navigation: everything that waits, and the ballots among it. */
@Component
class WorklistCounts implements NavigationCount {

    private static final String CAST_VOTE = "CAST_VOTE";

    private final Worklist worklist;

    WorklistCounts(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public Map<String, Integer> waiting(Actor.Person person) {
        List<WorkItem> open = worklist.openFor(person);
        long ballots =
                open.stream().filter(item -> item.step().equals(CAST_VOTE)).count();
        return Map.of("", open.size(), "ballots", Math.toIntExact(ballots));
    }
}
