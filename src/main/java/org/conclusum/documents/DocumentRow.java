package org.conclusum.documents;

import java.time.Instant;
import java.util.UUID;

/** A stored file, without its content. The hash is SHA-256 in hexadecimal. */
public record DocumentRow(
        UUID id, String name, String mediaType, long size, String sha256, String uploadedBy, Instant uploadedAt) {}
