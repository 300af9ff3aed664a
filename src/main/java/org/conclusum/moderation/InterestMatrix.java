package org.conclusum.moderation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.moderation.interests.Cluster;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities against issues, as far as the viewer may know.
 *
 * @param clusters those who think alike, in the order in which they are shown; members are AGS, issues places in the list
 * @param rows by AGS
 */
public record InterestMatrix(List<Issue> issues, List<Cluster> clusters, Map<String, Row> rows) {

    /** What a municipality says of each issue; an issue that is missing it did not speak of, or not to this viewer. */
    public record Row(String ags, Map<UUID, Integer> stances, Map<UUID, Integer> weights) {
        public Row {
            stances = Map.copyOf(stances);
            weights = Map.copyOf(weights);
        }
    }

    public InterestMatrix {
        issues = List.copyOf(issues);
        clusters = List.copyOf(clusters);
        rows = Map.copyOf(rows);
    }

    public @Nullable Integer stance(String ags, Issue issue) {
        Row row = rows.get(ags);
        return row == null ? null : row.stances().get(issue.id());
    }

    public @Nullable Integer weight(String ags, Issue issue) {
        Row row = rows.get(ags);
        return row == null ? null : row.weights().get(issue.id());
    }

    public boolean isEmpty() {
        return rows.values().stream().allMatch(row -> row.stances().isEmpty());
    }
}
