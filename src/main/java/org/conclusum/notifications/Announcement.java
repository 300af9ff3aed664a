package org.conclusum.notifications;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to whom.
 *
 * @param audience accounts, each with the reason
 * @param letter the words, in a language
 * @param confidential whether it is about a closed item; the words then name a number and no content
 */
record Announcement(Audience audience, Function<Locale, Letter> letter, About about, boolean confidential) {

    /** The accounts that are told. */
    Set<UUID> recipients() {
        return audience.reasons().keySet();
    }

    /** Where it is found, a route of the interface. */
    String route() {
        return about.route();
    }

    /** The words of a message; blank lines part paragraphs. */
    record Letter(String subject, String body) {}

    /**
     * What it is about.
     *
     * @param route where it is found, a route of the interface
     * @param thing what several messages have in common when they are about the same case
     * @param committee to which it belongs, or null where there is none
     * @param topic what the case is called; a closed one by its number
     */
    record About(String route, UUID thing, @Nullable UUID committee, Words.Piece topic) {

        /** The same, found at another place. */
        About at(String place) {
            return new About(place, thing, committee, topic);
        }
    }
}
