package org.conclusum.worklist.casework;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.worklist.CaseRow;

/**
 * A link as it is seen from one of its cases.
 *
 * @param other the case at the other end
 * @param outgoing whether it is read from this case to the other
 */
public record CaseLink(UUID id, LinkSense sense, boolean outgoing, CaseRow other, String linkedBy, Instant linkedAt) {}
