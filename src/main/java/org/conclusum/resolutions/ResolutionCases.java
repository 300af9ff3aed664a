package org.conclusum.resolutions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.CaseRow;
import org.conclusum.worklist.CaseSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Resolutions as cases on which work hangs. */
@Service
@Transactional(readOnly = true)
class ResolutionCases implements CaseSource {

    private final ResolutionListing listing;

    ResolutionCases(ResolutionListing listing) {
        this.listing = listing;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.RESOLUTION;
    }

    @Override
    public Map<UUID, CaseRow> visible(Collection<UUID> ids, Actor viewer) {
        return listing.rows(ids, viewer).stream()
                .map(ResolutionCases::row)
                .collect(Collectors.toMap(row -> row.subject().id(), Function.identity()));
    }

    @Override
    public List<CaseRow> find(String text, Actor viewer, int limit) {
        return listing.search(text, viewer, limit).stream()
                .map(ResolutionCases::row)
                .toList();
    }

    private static CaseRow row(ResolutionRow row) {
        return new CaseRow(
                new Subject(Subject.Kind.RESOLUTION, row.id()),
                row.title(),
                row.number(),
                row.committee(),
                row.closed(),
                "resolutions/" + row.id());
    }
}
