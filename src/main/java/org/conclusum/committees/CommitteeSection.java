package org.conclusum.committees;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.conclusum.kernel.Actor;

/** A part of the page of a foundation that another module fills: where its case stands, drawn. */
public interface CommitteeSection {

    /** The content; the viewer may see this committee. */
    Component content(UUID committee, Actor.Person viewer);
}
