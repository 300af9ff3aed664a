package org.conclusum.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * Another wording of a motion that more municipalities may carry.
 *
 * @param number from 1 on; gaps are variants that were dropped
 * @param revision how often it was written, so that two people do not overwrite each other
 */
public record Variant(
        UUID id,
        UUID proposal,
        int number,
        int revision,
        String title,
        String wording,
        String writtenBy,
        Instant writtenAt) {}
