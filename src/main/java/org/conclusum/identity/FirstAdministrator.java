package org.conclusum.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.conclusum.kernel.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The way into a program that nobody can sign in to yet: where there is no account after the start, not even of the
 * sample data, an account {@code admin} is opened. Its password is the one that is configured if that is long enough, or
 * a generated one that is printed this one time.
 */
@Component
@ConditionalOnBooleanProperty("conclusum.first-administrator.enabled")
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    static final String USERNAME = "admin";

    private static final int PASSWORD_BYTES = 12;

    private final Accounts accounts;
    private final AccountManagement management;
    private final String configuredPassword;

    FirstAdministrator(
            Accounts accounts,
            AccountManagement management,
            @Value("${conclusum.first-administrator.password:}") String configuredPassword) {
        this.accounts = accounts;
        this.management = management;
        this.configuredPassword = configuredPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        boolean generated = configuredPassword.length() < AccountManagement.SHORTEST_PASSWORD;
        String password = generated ? newPassword() : configuredPassword;
        management.open(
                new NewAccount(USERNAME, password, "Administration", null, "de", Set.of(Grant.of(Role.ADMINISTRATOR))),
                new Actor.Procedure("first-start"));
        if (generated && !configuredPassword.isEmpty()) {
            System.out.println("The password configured for the first administrator is shorter than "
                    + AccountManagement.SHORTEST_PASSWORD + " characters and was not used.");
        }
        if (generated) {
            System.out.println("First administrator: " + USERNAME + " / " + password + " (shown this once)");
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
