package org.conclusum.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.conclusum.kernel.Actor;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: the person and the roles, as Spring Security wants to see them. */
record AccountPrincipal(Actor.Person person, String username, String passwordHash, boolean active, Set<Role> roles)
        implements UserDetails {

    private static final long serialVersionUID = 1L;

    static AccountPrincipal of(Account account) {
        return new AccountPrincipal(
                new Actor.Person(account.id(), account.displayName()),
                account.username(),
                account.passwordHash(),
                account.enabled(),
                Set.copyOf(account.grants().stream().map(Grant::role).toList()));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_USER"));
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
        return authorities;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public String toString() {
        return "AccountPrincipal[" + username + "]";
    }
}
