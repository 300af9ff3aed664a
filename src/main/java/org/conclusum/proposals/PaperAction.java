package org.conclusum.proposals;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;

/** What else can be done with a file by somebody who may open it; it stands behind the file's name. */
public interface PaperAction {

    /** The link or button, or nothing where it does not fit the file. */
    Optional<Component> on(UUID proposal, DocumentRow file);
}
