package org.conclusum.resolutions;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Subject;
import org.conclusum.search.Audience;
import org.conclusum.search.FoundKind;
import org.conclusum.search.SearchEntry;
import org.conclusum.search.SearchSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Resolutions for the search. */
@Component
@Transactional(readOnly = true)
class ResolutionSearch implements SearchSource {

    private final Resolutions resolutions;
    private final JdbcClient jdbc;

    ResolutionSearch(Resolutions resolutions, JdbcClient jdbc) {
        this.resolutions = resolutions;
        this.jdbc = jdbc;
    }

    @Override
    public Subject.Kind subject() {
        return Subject.Kind.RESOLUTION;
    }

    @Override
    public List<UUID> all() {
        return jdbc.sql("select id from resolution").query(UUID.class).list();
    }

    @Override
    public List<SearchEntry> entries(UUID id) {
        return resolutions.findById(id).map(ResolutionSearch::entry).stream().toList();
    }

    private static SearchEntry entry(Resolution resolution) {
        return new SearchEntry(
                FoundKind.RESOLUTION,
                resolution.committee(),
                Audience.MEMBERS,
                null,
                false,
                resolution.closed(),
                resolution.number(),
                resolution.title(),
                "",
                resolution.wording(),
                null,
                "resolutions/" + resolution.id(),
                resolution.adoptedAt(),
                null);
    }
}
