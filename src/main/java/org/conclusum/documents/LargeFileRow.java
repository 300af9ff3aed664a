package org.conclusum.documents;

import java.util.UUID;

/** A file that the program made, without its content. The hash is SHA-256 in hexadecimal. */
public record LargeFileRow(UUID id, String name, String mediaType, long size, String sha256) {}
