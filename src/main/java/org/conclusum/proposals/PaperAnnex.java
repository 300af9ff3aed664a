package org.conclusum.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What another module adds in words to the papers of proposals where they are printed. */
public interface PaperAnnex {

    /** A part of a paper; blank lines part paragraphs. */
    record Annex(String title, String text) {}

    /** The annexes of these proposals in a fixed number of queries; the caller decides who reads them. */
    Map<UUID, List<Annex>> of(Collection<UUID> proposals, Locale language);
}
