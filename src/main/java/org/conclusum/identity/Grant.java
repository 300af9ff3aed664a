package org.conclusum.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A role within a scope: an AGS for a coordinator, a region's code for an office, the empty text where it is for all. */
@Embeddable
public record Grant(
        @Enumerated(EnumType.STRING) Role role,
        @Column(name = "scope") String scope) {

    public static Grant of(Role role) {
        return new Grant(role, "");
    }

    public static Grant of(Role role, String scope) {
        return new Grant(role, scope);
    }
}
