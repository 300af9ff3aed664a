package org.conclusum.worklist.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.CaseRow;
import org.conclusum.worklist.CaseSource;
import org.springframework.stereotype.Component;

/** The cases of all kinds, as far as somebody may see them. */
@Component
class Cases {

    private final Map<Subject.Kind, CaseSource> sources;

    Cases(List<CaseSource> sources) {
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(CaseSource::kind, Function.identity()));
    }

    /** Those of these cases that the viewer may see, by id, in a fixed number of queries for each kind. */
    Map<UUID, CaseRow> visible(Collection<Subject> subjects, Actor viewer) {
        Map<UUID, CaseRow> rows = new HashMap<>();
        subjects.stream()
                .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toSet())))
                .forEach((kind, ids) -> {
                    CaseSource source = sources.get(kind);
                    if (source != null) {
                        rows.putAll(source.visible(ids, viewer));
                    }
                });
        return rows;
    }

    /** The case; to those who may not see it there is none. */
    CaseRow get(Subject subject, Actor viewer) {
        CaseRow found = visible(List.of(subject), viewer).get(subject.id());
        if (found == null) {
            throw new NotFound(subject.kind(), subject.id());
        }
        return found;
    }

    List<CaseRow> find(String text, Actor viewer, int limit) {
        return sources.values().stream()
                .flatMap(source -> source.find(text, viewer, limit).stream())
                .limit(limit)
                .toList();
    }
}
