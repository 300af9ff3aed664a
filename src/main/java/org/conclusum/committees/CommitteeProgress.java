package org.conclusum.committees;

import java.util.UUID;

/** What the module that drives the cases knows: how far the foundation or renewal of a committee is. */
public interface CommitteeProgress {

    /** What is to be done next. */
    enum Stage {
        NAMING,
        PLANNING_THE_MEETING,
        ELECTING_THE_CHAIR,
        /** Nothing: the committee works, or has ended. */
        SETTLED
    }

    Stage stageOf(UUID committee);
}
