package org.conclusum.exchange;

import java.util.UUID;

/** A file with a practice, by its document. */
public record PracticeFile(UUID document, String name, long size) {}
