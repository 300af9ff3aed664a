package org.conclusum.moderation.influence;

import java.util.UUID;

/**
 * Who is on the map.
 *
 * @param key AGS of a municipality, or the id of another actor
 */
public record Party(Kind kind, String key) {

    /** Whether it takes part with a seat, or is an actor that the office has an eye on. */
    public enum Kind {
        MUNICIPALITY,
        ACTOR
    }

    public static Party municipality(String ags) {
        return new Party(Kind.MUNICIPALITY, ags);
    }

    public static Party actor(UUID id) {
        return new Party(Kind.ACTOR, id.toString());
    }

    public boolean isMunicipality() {
        return kind == Kind.MUNICIPALITY;
    }
}
