package org.conclusum.search;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Subject;

/** What of a module is to be found; implemented by the module as a Spring bean. */
public interface SearchSource {

    /** The kind of subjects whose texts these are. An event about one of them has its entries made anew. */
    Subject.Kind subject();

    /** Everything to be found of one subject as it stands; nothing where it is gone. */
    List<SearchEntry> entries(UUID subject);

    /** All subjects, to make the index anew. */
    List<UUID> all();
}
