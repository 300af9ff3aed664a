package org.conclusum.worklist.casework;

import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.WorkGroup;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.ScopeNames;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** What work groups are called. */
@Component
class GroupNames {

    private final ScopeNames scopes;
    private final CommitteeNames committees;

    GroupNames(ScopeNames scopes, CommitteeNames committees) {
        this.scopes = scopes;
        this.committees = committees;
    }

    String of(WorkGroup group) {
        return switch (group.kind()) {
            case "office" -> named("worklist.recipient.office", scopes.regions(), group);
            case "coordinator" -> named("worklist.recipient.coordinator", scopes.municipalities(), group);
            default ->
                Texts.text(
                        "worklist.recipient.chair",
                        committees.names().getOrDefault(UUID.fromString(group.scope()), ""));
        };
    }

    private static String named(String key, Map<String, String> names, WorkGroup group) {
        return Texts.text(key, names.getOrDefault(group.scope(), group.scope()));
    }
}
