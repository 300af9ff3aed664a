package org.conclusum.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.scenarios.analysis.MorphologicalBox;
import org.conclusum.scenarios.analysis.Pair;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.springframework.stereotype.Component;

/** Scenario projects of the Lausitz for tests, with the worked example of the field. */
@Component
class AScenario {

    static final int[] WORKED = {
        5, 2, 3, 4, 1, 5, 4, 2, 3, 3, 2, 4, 4, 3, 3, 3, 2, 4, 4, 1, 3, 5, 4, 2, 3, 4, 4, 2, 2, 4
    };
    static final MorphologicalBox BOX = new MorphologicalBox(List.of(3, 2, 2, 2));

    private final ScenarioManagement management;
    private final RatingManagement ratings;
    private final CommitteeFixture committees;

    AScenario(ScenarioManagement management, RatingManagement ratings, CommitteeFixture committees) {
        this.management = management;
        this.ratings = ratings;
        this.committees = committees;
    }

    Actor.Person office() {
        return committees.officeOf("LAUSITZ");
    }

    /** With the factors D, S, F and G. */
    UUID begun(boolean impacts) {
        UUID project = management.begin("LAUSITZ", "Schulen 2040", "Was kommt?", 2040, impacts, office());
        for (String name : List.of("Demografie", "Schulnetz", "Fachkräfte", "Governance")) {
            List<String> projections = name.startsWith("D") ? List.of("a", "b", "c") : List.of("a", "b");
            management.addFactor(project, new FactorDraft(name, "", projections), office());
        }
        return project;
    }

    UUID openForRating() {
        UUID project = begun(false);
        management.openRating(project, office());
        return project;
    }

    static Map<Pair, Integer> worked(int more) {
        Map<Pair, Integer> rated = new HashMap<>();
        List<Pair> pairs = BOX.pairs();
        for (int place = 0; place < pairs.size(); place++) {
            rated.put(pairs.get(place), Math.clamp(WORKED[place] + (long) more, 1, 5));
        }
        return rated;
    }

    void handIn(UUID project, String ags, int more) {
        Actor.Person coordinator = committees.coordinatorOf(ags);
        ratings.rate(project, MatrixKind.CONSISTENCY, ags, worked(more), coordinator);
        ratings.handIn(project, ags, coordinator);
    }

    /** All seven rated, three of them otherwise in a way that leaves the median; all see it. */
    UUID compared() {
        UUID project = openForRating();
        int place = 0;
        for (String ags : ACommittee.LAUSITZ) {
            handIn(project, ags, place == 1 ? 1 : place == 4 ? -1 : 0);
            place++;
        }
        management.showDifferences(project, office());
        return project;
    }
}
