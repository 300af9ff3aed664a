package org.conclusum.committees;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who is named for a seat.
 *
 * @param account the account, or null where one is still to be opened
 * @param email where a person without an account is reached, else null
 */
@Embeddable
public record Nominee(
        @Column(name = "account_id") @Nullable UUID account,
        @Column(name = "name") String name,
        @Column(name = "email") @Nullable String email) {

    /** Somebody who has an account. */
    public static Nominee of(UUID account, String name) {
        return new Nominee(account, name, null);
    }

    /** Somebody for whom an account is to be opened. */
    public static Nominee newcomer(String name, String email) {
        return new Nominee(null, name.strip(), email.strip());
    }
}
