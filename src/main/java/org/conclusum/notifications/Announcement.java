package org.conclusum.notifications;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What is to be told to whom.
 *
 * @param recipients accounts
 * @param letter the words, in a language
 * @param route where the thing is found, a route of the interface
 * @param confidential whether it is about a closed item; the words then name a number and no content
 */
record Announcement(Set<UUID> recipients, Function<Locale, Letter> letter, String route, boolean confidential) {

    Announcement {
        recipients = Set.copyOf(recipients);
    }

    /** The words of a message; blank lines part paragraphs. */
    record Letter(String subject, String body) {}
}
