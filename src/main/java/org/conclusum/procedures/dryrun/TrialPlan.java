package org.conclusum.procedures.dryrun;

import java.util.List;

/** How a sample case of a process can begin, and what of it may be chosen. */
public record TrialPlan(String process, List<TrialStart> starts, List<TrialQuestion> questions) {

    public TrialPlan {
        starts = List.copyOf(starts);
        questions = List.copyOf(questions);
    }
}
