package org.conclusum.identity;

import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts. */
@Service
@Transactional
public class AccountManagement {

    /** NIST SP 800-63B asks for at least 8 characters where a second factor exists; we ask for more. */
    static final int SHORTEST_PASSWORD = 10;

    private final Accounts accounts;
    private final Permissions permissions;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    AccountManagement(
            Accounts accounts, Permissions permissions, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.permissions = permissions;
        this.encoder = encoder;
        this.events = events;
    }

    /** Opens an account; administrators and procedures may. */
    public UUID open(NewAccount request, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        if (request.password().length() < SHORTEST_PASSWORD) {
            throw new RuleViolated("rule.PasswordMustBeLongEnough", SHORTEST_PASSWORD);
        }
        if (accounts.findByUsernameIgnoreCase(request.username()).isPresent()) {
            throw new RuleViolated("rule.UsernameMustBeUnique", request.username());
        }
        Account account = accounts.save(new Account(request, encoder.encode(request.password())));
        events.publishEvent(new AccountOpened(account.id(), account.username(), actor));
        return account.id();
    }

    /** Remembers the language a person chose for the interface and for mail. */
    public void speak(Actor.Person person, String language) {
        accounts.findById(person.account()).ifPresent(account -> account.speak(language));
    }
}
