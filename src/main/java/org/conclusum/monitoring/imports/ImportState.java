package org.conclusum.monitoring.imports;

/** Where an import stands. */
public enum ImportState {
    READING,
    /** Rows were rejected, or the file as a whole; nothing of it was kept. */
    REFUSED,
    /** Read and compared, not taken over yet. */
    READY,
    APPLIED,
    UNDONE
}
