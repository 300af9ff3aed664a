package org.conclusum.moderation;

import java.util.List;
import org.conclusum.moderation.interests.Movement;
import org.conclusum.proposals.ProposalRow;
import org.jspecify.annotations.Nullable;

/**
 * How the matrix came to be what it is, as far as the viewer may know: one for the end of each collection and of each
 * round, and that of now.
 *
 * @param office whether the viewer moderates it
 * @param regions codes of the regions whose municipalities take part
 * @param stages the first one first; never empty
 */
public record InterestCourse(ProposalRow proposal, boolean office, List<String> regions, List<Stage> stages) {

    public InterestCourse {
        regions = List.copyOf(regions);
        stages = List.copyOf(stages);
    }

    /**
     * The matrix at a milestone.
     *
     * @param before that of the milestone before, or null where there is none
     */
    public record Stage(
            Milestone milestone,
            InterestMatrix matrix,
            @Nullable InterestMatrix before) {

        /** How a municipality moved on an issue since the stage before; at the first stage nobody has moved. */
        public Movement movement(String ags, Issue issue) {
            return before == null
                    ? Movement.SAME
                    : Movement.between(before.stance(ags, issue), matrix.stance(ags, issue));
        }

        /** How many municipalities moved on any issue. */
        public int moved() {
            return (int) matrix.rows().keySet().stream()
                    .filter(ags -> matrix.issues().stream().anyMatch(issue -> movement(ags, issue) != Movement.SAME))
                    .count();
        }
    }

    /** A stage by its place from 0 on; the last one, if there are fewer. */
    public Stage stage(int place) {
        return stages.get(Math.clamp(place, 0, stages.size() - 1));
    }

    /** Whether there is nothing to be read at any stage. */
    public boolean isEmpty() {
        return stages.stream().allMatch(stage -> stage.matrix().isEmpty());
    }
}
