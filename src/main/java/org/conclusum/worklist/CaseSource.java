package org.conclusum.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;

/** A kind of case on which work can hang, known to the module that keeps it. */
public interface CaseSource {

    Subject.Kind kind();

    /** Those of these cases that the viewer may see, by id, in a fixed number of queries. */
    Map<UUID, CaseRow> visible(Collection<UUID> ids, Actor viewer);

    /** The cases whose title or number contains a text and that the viewer may see. */
    List<CaseRow> find(String text, Actor viewer, int limit);
}
