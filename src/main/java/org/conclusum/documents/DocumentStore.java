package org.conclusum.documents;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files with their hashes. Who may read one is decided by the module that owns it. */
@Service
@Transactional
public class DocumentStore {

    /** Stores a file after checking its size (25 MB), its name and that its content is of an allowed type. */
    public DocumentRow store(String name, byte[] content, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The files among these ids, in one query. */
    public Map<UUID, DocumentRow> rows(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** The content of a file. */
    public byte[] content(UUID document) {
        throw new UnsupportedOperationException();
    }

    /** Takes away a file that nobody needs any more. */
    public void remove(UUID document) {
        throw new UnsupportedOperationException();
    }
}
