package org.conclusum.moderation;

import java.time.Instant;
import java.util.UUID;

/** What a municipality is writing in one field, seen by its coordinators alone. */
public record PositionDraft(
        UUID issue, String ags, PositionField field, int revision, String content, String savedBy, Instant savedAt) {}
