package org.conclusum.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.NavigationCount;
import org.springframework.stereotype.Component;

/** The numbers in the navigation: everything that waits, and the ballots among it. */
@Component
class WorklistCounts implements NavigationCount {

    private static final Set<String> VOTES = Set.of("CAST_VOTE", "ANSWER_CIRCULAR");

    private final Worklist worklist;

    WorklistCounts(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public Map<String, Integer> waiting(Actor.Person person) {
        List<WorkItem> open = worklist.openFor(person);
        long ballots = open.stream().filter(item -> VOTES.contains(item.step())).count();
        return Map.of("", open.size(), "ballots", Math.toIntExact(ballots));
    }
}
