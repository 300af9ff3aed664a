package org.conclusum.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account of a person who was named by name and mail address.
 *
 * @param initialPassword to be handed to the person, known only now; null where there was an account already
 */
public record NamedAccount(
        UUID account,
        String displayName,
        String username,
        @Nullable String initialPassword) {

    public boolean isNew() {
        return initialPassword != null;
    }

    @Override
    public String toString() {
        return "NamedAccount[" + username + "]";
    }
}
