package org.conclusum.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsernameIgnoreCase(String username);

    List<Account> findByIdIn(Collection<UUID> ids);

    @Query("select a from Account a where lower(a.username) like :pattern or lower(a.displayName) like :pattern"
            + " order by a.username limit :limit offset :offset")
    List<Account> search(String pattern, int offset, int limit);

    @Query("select distinct a from Account a join a.grants g where g.role = :role and g.scope = :scope and a.enabled")
    List<Account> holding(Role role, String scope);

    @Query("select distinct a from Account a join a.grants g where g.role = :role and g.scope in :scopes and a.enabled")
    List<Account> holding(Role role, Collection<String> scopes);

    @Query("select a from Account a where lower(a.email) = lower(:email) and a.enabled order by a.username")
    List<Account> reachedAt(String email);

    void flush();

    long count();
}
