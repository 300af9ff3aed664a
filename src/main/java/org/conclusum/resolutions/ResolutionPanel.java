package org.conclusum.resolutions;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;

/** What another part of the module shows on the page of a resolution, above its measures. */
public interface ResolutionPanel {

    /** The panel; the viewer may see this resolution. */
    Optional<Component> panel(ResolutionDetail resolution, Actor.Person viewer);
}
