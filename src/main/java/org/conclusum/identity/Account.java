package org.conclusum.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A person's way in: name, sign-in, language and grants. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private String displayName;

    private @Nullable String email;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private boolean enabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 50)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Grant> grants = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount request, String passwordHash) {
        this.id = UUID.randomUUID();
        this.username = request.username();
        this.passwordHash = passwordHash;
        this.displayName = request.displayName();
        this.email = request.email();
        this.language = request.language();
        this.enabled = true;
        this.grants = new HashSet<>(request.grants());
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    String displayName() {
        return displayName;
    }

    Set<Grant> grants() {
        return Set.copyOf(grants);
    }

    void speak(String language) {
        this.language = language;
    }

    AccountRow row() {
        return new AccountRow(id, username, displayName, email, language, enabled, grants());
    }
}
