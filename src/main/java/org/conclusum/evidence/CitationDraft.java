package org.conclusum.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What is to be cited.
 *
 * @param municipalities by AGS
 * @param periods as the publisher writes them
 * @param note what the figures are to show here
 * @param threshold by how many percent a figure may change before the office is to look at it
 */
public record CitationDraft(
        UUID indicator, List<String> municipalities, List<String> periods, String note, BigDecimal threshold) {

    /** What is stated unless somebody states otherwise. */
    public static final BigDecimal USUAL_THRESHOLD = BigDecimal.valueOf(5);

    public static final int LONGEST_NOTE = 1000;

    public CitationDraft {
        municipalities = List.copyOf(municipalities);
        periods = List.copyOf(periods);
        note = note.strip();
    }
}
