package org.conclusum.monitoring.imports;

/**
 * A source that is to be named.
 *
 * @param credit what has to be shown wherever its figures are
 * @param licenceUrl where the licence can be read; empty where there is no such place
 */
public record SourceDraft(String name, String credit, String licence, String licenceUrl) {

    public SourceDraft {
        name = name.strip();
        credit = credit.strip();
        licence = licence.strip();
        licenceUrl = licenceUrl.strip();
    }
}
