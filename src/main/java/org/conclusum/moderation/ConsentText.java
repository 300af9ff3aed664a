package org.conclusum.moderation;

import java.time.Instant;

/** The text of a consent round as it was at first, or as it was changed to meet objections. */
public record ConsentText(int revision, String wording, String writtenBy, Instant writtenAt) {}
