package org.conclusum.documents;

import java.util.UUID;

/** The text of a file was read, in the transaction that keeps it. Not for the journal: nobody did anything. */
public record DocumentRead(UUID document) {}
