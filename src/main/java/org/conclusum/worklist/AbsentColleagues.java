package org.conclusum.worklist;

import java.util.Set;
import java.util.UUID;

/** Whose work somebody does today because it was handed over for a time; votes are no part of it. */
public interface AbsentColleagues {

    /** The accounts for which this person stands in today. */
    Set<UUID> of(UUID substitute);
}
