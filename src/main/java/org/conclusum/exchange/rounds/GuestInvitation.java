package org.conclusum.exchange.rounds;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param name of the person and where it comes from
 * @param email where the link is sent to, or null where the office hands it over itself
 * @param language in which the guest is written to
 */
public record GuestInvitation(String name, @Nullable String email, Locale language) {

    public GuestInvitation {
        name = name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }

    /** Somebody to whom the office hands the link over itself. */
    public static GuestInvitation named(String name) {
        return new GuestInvitation(name, null, Locale.GERMAN);
    }
}
