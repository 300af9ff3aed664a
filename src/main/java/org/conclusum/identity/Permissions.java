package org.conclusum.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an actor may do by the grants of the account. A procedure may do what its model makes it do. */
@Service
@Transactional(readOnly = true)
public class Permissions {

    private final Accounts accounts;

    Permissions(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The grants of an enabled account; none for a procedure. */
    public Set<Grant> grantsOf(Actor actor) {
        return switch (actor) {
            case Actor.Person person ->
                accounts.findById(person.account())
                        .filter(Account::enabled)
                        .map(Account::grants)
                        .orElse(Set.of());
            case Actor.Procedure procedure -> Set.of();
        };
    }

    /** The scopes in which the actor holds the role. */
    public Set<String> scopesOf(Actor actor, Role role) {
        return grantsOf(actor).stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(Actor actor, Role role) {
        return holds(actor, role, "");
    }

    /** Whether the actor is a procedure or holds the role in this scope. */
    public boolean holds(Actor actor, Role role, String scope) {
        return actor instanceof Actor.Procedure || grantsOf(actor).contains(new Grant(role, scope));
    }

    public void require(Actor actor, Role role) {
        require(actor, role, "");
    }

    /**
     * Refuses whoever neither is a procedure nor holds the role in this scope.
     *
     * @throws NotPermitted naming the role, not the thing
     */
    public void require(Actor actor, Role role, String scope) {
        if (!holds(actor, role, scope)) {
            throw new NotPermitted(actor, "act as " + role + " " + scope);
        }
    }
}
