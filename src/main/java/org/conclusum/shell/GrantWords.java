package org.conclusum.shell;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Grant;
import org.conclusum.uikit.ScopeNames;
import org.conclusum.uikit.Texts;

/** Grants in words: "Netzwerkbüro Lausitz", "Kommunalkoordination Landkreis Görlitz". */
final class GrantWords {

    private final Map<String, String> regions;
    private final Map<String, String> municipalities;

    GrantWords(ScopeNames scopes) {
        this.regions = scopes.regions();
        this.municipalities = scopes.municipalities();
    }

    String of(AccountRow account) {
        if (account.grants().isEmpty()) {
            return Texts.text("identity.grants.none");
        }
        return account.grants().stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(Grant::scope))
                .map(this::of)
                .collect(Collectors.joining(", "));
    }

    private String of(Grant grant) {
        String role = Texts.of("identity.role", grant.role());
        return switch (grant.role()) {
            case COORDINATOR -> role + " " + municipalities.getOrDefault(grant.scope(), grant.scope());
            case OFFICE -> role + " " + regions.getOrDefault(grant.scope(), grant.scope());
            case AUDITOR, ADMINISTRATOR -> role;
        };
    }
}
