package org.conclusum.uikit;

import java.util.Map;
import java.util.UUID;

/** The names of all committees, for lists that span committees; implemented by the committees. */
public interface CommitteeNames {

    /** The names by committee, in one query. */
    Map<UUID, String> names();
}
