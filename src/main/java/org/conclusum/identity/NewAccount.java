package org.conclusum.identity;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What it takes to open an account; the password arrives in clear and is stored hashed. */
public record NewAccount(
        String username,
        String password,
        String displayName,
        @Nullable String email,
        String language,
        Set<Grant> grants) {

    public NewAccount {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
        grants = Set.copyOf(grants);
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
