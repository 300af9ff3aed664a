package org.conclusum.identity;

import java.util.UUID;

/**
 * A group of people to whom work can be given, as one text that also a process model and a measure can hold:
 * {@code office:LAUSITZ}, {@code coordinator:14626}, {@code chair:<committee id>}.
 */
public record WorkGroup(String id) {

    public static WorkGroup officeOf(String region) {
        return new WorkGroup("office:" + region);
    }

    public static WorkGroup coordinatorOf(String ags) {
        return new WorkGroup("coordinator:" + ags);
    }

    public static WorkGroup chairOf(UUID committee) {
        return new WorkGroup("chair:" + committee);
    }

    /** What stands before the colon: office, coordinator or chair. */
    public String kind() {
        return id.substring(0, id.indexOf(':'));
    }

    /** What stands behind the colon. */
    public String scope() {
        return id.substring(id.indexOf(':') + 1);
    }
}
