package org.conclusum.meetings;

import java.time.Instant;
import java.util.UUID;

/** A paper that was laid on the table for an item after the invitation (Tischvorlage). */
public record TabledPaper(UUID document, UUID item, String name, long size, String tabledBy, Instant tabledAt) {

    /** A paper with what it says. */
    public record Content(String name, String mediaType, byte[] bytes) {}
}
