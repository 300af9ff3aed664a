package org.conclusum.shell;

import java.util.Set;
import org.conclusum.identity.Role;
import org.conclusum.uikit.Texts;

/** Pages behind the places of the navigation, and what one can begin, for the command palette. */
enum Corner {
    NEW_PROPOSAL("proposals/new", true, Role.COORDINATOR),
    NEW_MEETING("meetings/new", true, Role.OFFICE),
    NEW_COMMITTEE("committees/new", true, Role.OFFICE, Role.ADMINISTRATOR),
    NEW_INDICATOR("monitoring/indicators/new", true, Role.OFFICE),
    PRACTICE_IMPORT("exchange/import", true, Role.OFFICE),
    MESSAGES("messages", false),
    NOTICE_SETTINGS("messages/settings", false),
    ACCOUNT("account", false),
    ARRANGEMENT("work", false),
    CALENDAR("meetings/calendar", false),
    CALENDAR_FEEDS("calendar-feeds", false),
    CONTROL("resolutions/control", false),
    CONTROL_FIGURES("resolutions/figures", false),
    STRUCTURE("committees/structure", false),
    ROUNDS("exchange/rounds", false),
    ADOPTIONS("exchange/adoptions", false),
    SIMILAR("exchange/similar", false),
    REPORTS("monitoring/reports", false),
    SOURCES("monitoring/sources", false),
    IMPORTS("monitoring/imports", false, Role.OFFICE, Role.ADMINISTRATOR, Role.AUDITOR),
    COCKPIT("admin/processes/cockpit", false, Role.ADMINISTRATOR, Role.AUDITOR),
    CATALOGUE("admin/processes/catalogue", false, Role.ADMINISTRATOR, Role.AUDITOR),
    KEYS("exchange/keys", false, Role.ADMINISTRATOR);

    private final String route;
    private final boolean beginning;
    private final Set<Role> roles;

    Corner(String route, boolean beginning, Role... roles) {
        this.route = route;
        this.beginning = beginning;
        this.roles = Set.of(roles);
    }

    String route() {
        return route;
    }

    /** Whether something new begins there. */
    boolean isBeginning() {
        return beginning;
    }

    String label() {
        return Texts.of("shell.corner", this);
    }

    /** Whether somebody with these roles has business there. */
    boolean isOpenTo(Set<Role> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }
}
