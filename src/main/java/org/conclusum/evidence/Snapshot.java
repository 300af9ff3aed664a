package org.conclusum.evidence;

import java.util.List;

/**
 * An indicator as it was when it was cited: what it says, what it rests on, and the figures themselves.
 *
 * @param definition what the indicator said it shows
 * @param reckoning selections of figures and the factor, as codes of the publisher
 * @param vintage the import that had changed the table last
 * @param file the name of its file
 * @param figures by municipality and time
 */
public record Snapshot(
        String name,
        String definition,
        String unit,
        int decimals,
        String table,
        String statistic,
        String reckoning,
        int vintage,
        String file,
        List<CitedCredit> credits,
        List<CitedFigure> figures) {

    public Snapshot {
        credits = List.copyOf(credits);
        figures = List.copyOf(figures);
    }
}
