package org.conclusum.evidence;

import java.util.UUID;

/**
 * An indicator that a proposal rests on.
 *
 * @param name as it was called when it was cited
 * @param table code of the publisher's table that its figures come from
 */
public record CitedIndicator(UUID indicator, String name, String table) {}
