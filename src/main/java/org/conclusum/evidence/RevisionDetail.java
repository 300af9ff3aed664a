package org.conclusum.evidence;

/** A revision with the citation that it is about. */
public record RevisionDetail(CitationDetail citation, Revision revision) {

    /** The figures that were cited beside those that stood from then on. */
    public Changes changes() {
        return citation.citation().changesOf(revision);
    }
}
