package org.conclusum.shell;

import java.util.Set;
import org.conclusum.identity.Role;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** The places of the navigation. */
enum Place {
    WORKLIST("", Icon.TASKS, Group.WORK),
    PROPOSALS("proposals", Icon.DOCUMENT, Group.WORK),
    MEETINGS("meetings", Icon.MEETING, Group.WORK),
    BALLOTS("ballots", Icon.VOTE, Group.WORK),
    RESOLUTIONS("resolutions", Icon.RESOLUTION, Group.WORK),
    INTERESTS("interests", Icon.INTERESTS, Group.WORK, Role.OFFICE, Role.COORDINATOR, Role.AUDITOR),
    SCENARIOS("scenarios", Icon.SCENARIOS, Group.WORK),
    MONITORING("monitoring", Icon.CHART, Group.WORK),
    EXCHANGE("exchange", Icon.EXCHANGE, Group.WORK),
    SEARCH("search", Icon.SEARCH, Group.WORK),
    COMMITTEES("committees", Icon.COMMITTEE, Group.FRAME),
    SIMULATOR("simulator", Icon.SIMULATOR, Group.FRAME, Role.OFFICE, Role.ADMINISTRATOR),
    ACCOUNTS("admin/accounts", Icon.ADMINISTRATION, Group.ADMINISTRATION, Role.ADMINISTRATOR, Role.AUDITOR),
    PROCESSES("admin/processes", Icon.PROCESS, Group.ADMINISTRATION, Role.ADMINISTRATOR, Role.AUDITOR),
    JOURNAL("admin/journal", Icon.REPORT, Group.ADMINISTRATION, Role.AUDITOR, Role.ADMINISTRATOR),
    MAIL("admin/mail", Icon.MAIL, Group.ADMINISTRATION, Role.ADMINISTRATOR),
    SEARCH_INDEX("admin/search", Icon.SEARCH, Group.ADMINISTRATION, Role.ADMINISTRATOR),
    GALLERY("admin/gallery", Icon.EDIT, Group.ADMINISTRATION, Role.ADMINISTRATOR);

    /** Which part of the navigation a place belongs to. */
    enum Group {
        WORK,
        FRAME,
        ADMINISTRATION
    }

    private final String route;
    private final Icon icon;
    private final Group group;
    private final Set<Role> roles;

    Place(String route, Icon icon, Group group, Role... roles) {
        this.route = route;
        this.icon = icon;
        this.group = group;
        this.roles = Set.of(roles);
    }

    String route() {
        return route;
    }

    Icon icon() {
        return icon;
    }

    Group group() {
        return group;
    }

    String label() {
        return Texts.of("shell.place", this);
    }

    /** Whether somebody with these roles sees this place. */
    boolean isOpenTo(Set<Role> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }

    /** Whether this path lies in this place. */
    boolean holds(String path) {
        return route.isEmpty()
                ? path.isEmpty() || path.equals("work") || path.startsWith("tasks/")
                : path.equals(route)
                        || path.startsWith(route + "/")
                        || (this == RESOLUTIONS && path.startsWith("measures/"))
                        || (this == COMMITTEES && path.startsWith("nominations/"));
    }
}
