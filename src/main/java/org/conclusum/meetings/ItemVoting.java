package org.conclusum.meetings;

import java.util.UUID;

/** What the module that votes knows of an item, so that nobody leaves an item during its vote. */
public interface ItemVoting {

    /** How far the vote on an item is. */
    enum Stage {
        /** There was no vote. */
        NONE,
        /** A vote is open or not yet counted. */
        VOTING,
        /** A vote was counted and left the matter open. */
        OPEN,
        /** A vote was counted. */
        VOTED
    }

    Stage stageOf(UUID item);
}
