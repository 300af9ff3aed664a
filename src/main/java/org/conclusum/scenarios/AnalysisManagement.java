package org.conclusum.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.scenarios.rules.BundlesMustBeCountable;
import org.conclusum.scenarios.rules.DifferencesMustBeShown;
import org.conclusum.scenarios.rules.MatrixMustBeComplete;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office has a matrix analysed; what went in is kept with what comes out. */
@Service
@Transactional
public class AnalysisManagement {

    private final ScenarioProjects projects;
    private final MatrixRatings ratings;
    private final Analyses analyses;
    private final ScenarioListing listing;
    private final ScenarioAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnalysisManagement(
            ScenarioProjects projects,
            MatrixRatings ratings,
            Analyses analyses,
            ScenarioListing listing,
            ScenarioAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.ratings = ratings;
        this.analyses = analyses;
        this.listing = listing;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** What open pages follow to see how far the analyses of a project are. */
    public static UUID subject(UUID project) {
        return AnalysisRunning.subject(project);
    }

    /** Has the matrix as it is now analysed, in the background; the number of the analysis. */
    public int request(UUID project, MatrixKind kind, Actor.Person person) {
        ScenarioProject known = projects.lock(project);
        access.requireLead(known, person);
        new DifferencesMustBeShown(known.phase() == ScenarioPhase.COMPARED).check();
        List<KeyFactor> factors = projects.factors(project);
        new BundlesMustBeCountable(KeyFactor.box(factors)).check();
        CombinedMatrix matrix = listing.combine(known, kind, factors);
        new MatrixMustBeComplete(matrix.isComplete()).check();
        int number = analyses.request(
                project,
                AnalysisInput.of(
                        matrix,
                        factors,
                        ratings.sheets(project).keySet().stream().sorted().toList()),
                person.name(),
                now());
        events.publishEvent(new ScenarioAnalysisRequested(project, known.region(), number, person));
        return number;
    }

    /** Ends an analysis that is under way; does nothing where it is done. */
    public void cancel(UUID project, int number, Actor.Person person) {
        ScenarioProject known = projects.lock(project);
        access.requireLead(known, person);
        analyses.cancel(project, number, now());
    }

    /** The analyses of a project, the newest first. */
    @Transactional(readOnly = true)
    public List<AnalysisRow> of(UUID project, Actor.Person person) {
        listing.view(project, person);
        return analyses.of(project);
    }

    /** @throws NotFound where there is none, or none for this person */
    @Transactional(readOnly = true)
    public AnalysisRow row(UUID project, int number, Actor.Person person) {
        listing.view(project, person);
        return analyses.find(project, number).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, number));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
