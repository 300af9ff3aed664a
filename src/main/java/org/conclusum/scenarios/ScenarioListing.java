package org.conclusum.scenarios;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.scenarios.analysis.Pair;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scenario projects and their matrices as a person may read them. */
@Service
@Transactional(readOnly = true)
public class ScenarioListing {

    private final ScenarioProjects projects;
    private final MatrixRatings ratings;
    private final ScenarioAccess access;

    ScenarioListing(ScenarioProjects projects, MatrixRatings ratings, ScenarioAccess access) {
        this.projects = projects;
        this.ratings = ratings;
        this.access = access;
    }

    /** The projects of all regions of which this person reads scenarios. */
    public List<ScenarioProject> projects(Actor.Person person) {
        return projects.of(access.partOf(person).seen());
    }

    /** Regions in which this person may begin a project. */
    public Set<String> led(Actor.Person person) {
        return access.partOf(person).led();
    }

    /** How many sheets wait for this person. */
    public int waiting(Actor.Person person) {
        return ratings.waiting(access.partOf(person).spoken());
    }

    /**
     * One project.
     *
     * @throws NotFound where there is none, or none for this person
     */
    public ScenarioView view(UUID project, Actor.Person person) {
        ScenarioProject known = find(project);
        ScenarioAccess.Part part = access.requireSight(Subject.Kind.SCENARIO, project, known.region(), person);
        Set<String> participants = access.participants(known.region());
        List<String> mine =
                participants.stream().filter(part.spoken()::contains).sorted().toList();
        Map<String, RatingSheet> sheets = ratings.sheets(project);
        boolean leads = part.led().contains(known.region());
        Map<String, RatingSheet> shown = new HashMap<>(sheets);
        if (!leads && !known.phase().showsDifferences()) {
            shown.keySet().retainAll(mine);
        }
        return new ScenarioView(
                known, projects.factors(project), leads, mine, shown, sheets.size(), participants.size());
    }

    /** What one's own municipality rated, handed in or not. */
    public Map<Pair, RatingRow> own(UUID project, MatrixKind kind, String ags, Actor.Person person) {
        ScenarioProject known = find(project);
        access.requireVoice(known, ags, person);
        Map<Pair, RatingRow> own = new HashMap<>();
        ratings.rows(project, projects.factors(project), List.of(ags)).stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> own.put(row.pair(), row));
        return own;
    }

    /**
     * What all who handed in say: to the office as soon as ratings are open, to the others once the office shows the
     * differences.
     */
    public Optional<CombinedMatrix> combined(UUID project, MatrixKind kind, Actor.Person person) {
        ScenarioView view = view(project, person);
        return view.seesMatrix() && view.kinds().contains(kind)
                ? Optional.of(combine(view.project(), kind, view.factors()))
                : Optional.empty();
    }

    CombinedMatrix combine(ScenarioProject project, MatrixKind kind, List<KeyFactor> factors) {
        Collection<String> counted = ratings.sheets(project.id()).keySet();
        Map<Pair, List<RatingRow>> rows = new HashMap<>();
        ratings.rows(project.id(), factors, counted).stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> rows.computeIfAbsent(row.pair(), pair -> new ArrayList<>())
                        .add(row));
        Map<Pair, Agreement> agreed = ratings.agreements(project.id(), kind, factors);
        return new CombinedMatrix(
                kind,
                kind.pairs(KeyFactor.box(factors)).stream()
                        .map(pair -> new CombinedRating(pair, rows.getOrDefault(pair, List.of()), agreed.get(pair)))
                        .toList());
    }

    private ScenarioProject find(UUID project) {
        return projects.find(project).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, project));
    }
}
