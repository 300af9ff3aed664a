package org.conclusum.meetings;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which matters a committee could not decide because too few were there; the module that votes knows. */
public interface MissedQuorums {

    /** Those of these proposals whose last vote in the committee lacked the quorum. */
    Set<UUID> among(Collection<UUID> proposals, UUID committee);
}
