package org.conclusum.proposals;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.conclusum.kernel.Actor;

/** A tab of the case file that another module fills: votes, resolution, process, journal. */
public interface CaseFileSection {

    /** Place among the tabs; the proposal's own tabs have 0 to 99. */
    int order();

    /** Key of the tab's title, also its name in the URL. */
    String titleKey();

    /** Whether the tab is there for this viewer. */
    default boolean concerns(UUID proposal, Actor.Person viewer) {
        return true;
    }

    /** Entries in the tab, shown as a small number; 0 shows none. One cheap query. */
    int count(UUID proposal, Actor.Person viewer);

    /** The tab's content; the viewer may see this proposal. */
    Component content(UUID proposal, Actor.Person viewer);
}
