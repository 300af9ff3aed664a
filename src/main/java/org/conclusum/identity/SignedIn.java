package org.conclusum.identity;

import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person at the browser. */
@Component
public class SignedIn {

    /**
     * The person who is signed in.
     *
     * @throws AuthenticationCredentialsNotFoundException where nobody is, so that the sign-in page opens
     */
    public Actor.Person person() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public Optional<Actor.Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(AccountPrincipal.class::isInstance)
                .map(AccountPrincipal.class::cast)
                .map(AccountPrincipal::person);
    }
}
