package org.conclusum.meetings;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;

/** What the module that votes shows with an amendment: its vote, or how to open it. It follows changes by itself. */
public interface AmendmentPanel {

    /** The panel, if there is anything to show; the viewer may see the item. */
    Optional<Component> panel(AgendaItemRow item, AmendmentRow amendment, Actor.Person viewer);
}
