package org.conclusum.monitoring.imports;

/** Where an import stands. */
public enum ImportState {
    /** A plain table, of which somebody has to say what its columns mean. */
    MAPPING,
    READING,
    /** Rows were rejected, or the file as a whole; nothing of it was kept. */
    REFUSED,
    /** Read and compared, not taken over yet. */
    READY,
    APPLIED,
    UNDONE
}
