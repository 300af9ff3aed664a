package org.conclusum.meetings;

import java.util.UUID;

/** What a conflict of interest is about: an item of an agenda, or a circular. */
public record ConflictMatter(Kind kind, UUID id) {

    enum Kind {
        ITEM,
        CIRCULAR
    }

    static ConflictMatter ofItem(UUID item) {
        return new ConflictMatter(Kind.ITEM, item);
    }

    public static ConflictMatter ofCircular(UUID ballot) {
        return new ConflictMatter(Kind.CIRCULAR, ballot);
    }
}
