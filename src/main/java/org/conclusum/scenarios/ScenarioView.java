package org.conclusum.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conclusum.scenarios.analysis.MorphologicalBox;

/**
 * A project as a person may see it.
 *
 * @param leads whether the person belongs to the office that leads
 * @param mine municipalities of the region for which the person speaks
 * @param handedIn who handed in for which municipality: to the office, to all once differences are shown, and of one's own
 * @param sheets how many municipalities handed in
 * @param participants how many could
 */
public record ScenarioView(
        ScenarioProject project,
        List<KeyFactor> factors,
        boolean leads,
        List<String> mine,
        Map<String, RatingSheet> handedIn,
        int sheets,
        int participants) {

    public ScenarioView {
        factors = List.copyOf(factors);
        mine = List.copyOf(mine);
        handedIn = Map.copyOf(handedIn);
    }

    /** The factors as a box; none where there are no factors yet. */
    public Optional<MorphologicalBox> box() {
        return factors.isEmpty() ? Optional.empty() : Optional.of(KeyFactor.box(factors));
    }

    /** What is rated in this project. */
    public List<MatrixKind> kinds() {
        return project.impacts() ? List.of(MatrixKind.values()) : List.of(MatrixKind.CONSISTENCY);
    }

    /** Whether the combined matrices are there for this person. */
    public boolean seesMatrix() {
        return project.phase().showsDifferences() || leads && project.phase() == ScenarioPhase.RATING;
    }
}
