package org.conclusum.proposals;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;

/** What another module has to say first to whoever opens the case file, on any of its tabs. */
public interface CaseFileNotice {

    /** The notice, or nothing; the viewer may see this proposal. */
    Optional<Component> notice(UUID proposal, Actor.Person viewer);
}
