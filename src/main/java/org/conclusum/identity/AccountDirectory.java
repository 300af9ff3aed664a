package org.conclusum.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks accounts up. */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

    private final Accounts accounts;

    AccountDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<AccountRow> find(UUID account) {
        return accounts.findById(account).map(Account::row);
    }

    public Optional<AccountRow> findByUsername(String username) {
        return accounts.findByUsernameIgnoreCase(username).map(Account::row);
    }

    /** The accounts among these ids, in one query. */
    public Map<UUID, AccountRow> findAll(Collection<UUID> ids) {
        return accounts.findByIdIn(ids).stream()
                .map(Account::row)
                .collect(Collectors.toMap(AccountRow::id, row -> row));
    }

    /** The enabled accounts with this role in this scope. */
    public List<AccountRow> holding(Role role, String scope) {
        return accounts.holding(role, scope).stream().map(Account::row).toList();
    }

    /** The enabled accounts with this role in one of these scopes, in one query. */
    public List<AccountRow> holding(Role role, Collection<String> scopes) {
        return scopes.isEmpty()
                ? List.of()
                : accounts.holding(role, scopes).stream().map(Account::row).toList();
    }

    /** A page of the accounts whose name contains the text. */
    public List<AccountRow> search(String text, int offset, int limit) {
        String pattern = "%" + text.toLowerCase(Locale.ROOT).replace("%", "").replace("_", "\\_") + "%";
        return accounts.search(pattern, offset, limit).stream()
                .map(Account::row)
                .toList();
    }

    public long count() {
        return accounts.count();
    }
}
