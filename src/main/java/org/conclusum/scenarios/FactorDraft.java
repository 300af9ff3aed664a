package org.conclusum.scenarios;

import java.util.List;

/** What the office writes of a key factor: name, explanation, and how it may turn out. */
public record FactorDraft(String name, String note, List<String> projections) {

    /** Blank projections are left out. */
    public FactorDraft {
        name = name.strip();
        note = note.strip();
        projections = projections.stream()
                .map(String::strip)
                .filter(projection -> !projection.isEmpty())
                .toList();
    }
}
