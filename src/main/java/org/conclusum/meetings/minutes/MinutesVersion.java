package org.conclusum.meetings.minutes;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.documents.RichText;

/** A text as a section once read, or as somebody had written it beside another's. */
public record MinutesVersion(
        UUID id, int revision, VersionOrigin origin, RichText text, String writtenBy, Instant writtenAt) {}
