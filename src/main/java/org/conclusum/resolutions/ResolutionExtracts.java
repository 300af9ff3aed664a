package org.conclusum.resolutions;

import java.util.Set;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the extract of a resolution to those who may see it. */
@Service
@Transactional
public class ResolutionExtracts {

    private final ResolutionListing listing;
    private final Resolutions resolutions;
    private final ExtractPrinting printing;
    private final DocumentStore documents;

    /** The extract as a file. */
    public record Extract(String fileName, byte[] content) {}

    ResolutionExtracts(
            ResolutionListing listing, Resolutions resolutions, ExtractPrinting printing, DocumentStore documents) {
        this.listing = listing;
        this.resolutions = resolutions;
        this.printing = printing;
        this.documents = documents;
    }

    /**
     * The extract; printed now where that has not been done.
     *
     * @throws NotFound where the viewer may not see the resolution, or it cannot be printed
     */
    public Extract of(UUID id, Actor viewer) {
        listing.get(id, viewer);
        UUID document = document(id);
        DocumentRow row = documents.rows(Set.of(document)).get(document);
        if (row == null) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        return new Extract(row.name(), documents.content(document));
    }

    private UUID document(UUID id) {
        Resolution resolution = resolutions.findById(id).orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, id));
        UUID extract = resolution.extract();
        return extract == null
                ? printing.print(resolution).orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, id))
                : extract;
    }
}
