package org.conclusum.procedures.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.check.Finding;
import org.conclusum.procedures.check.ModelInspection;
import org.conclusum.procedures.check.ModelReview;
import org.conclusum.procedures.check.Severity;
import org.conclusum.procedures.engine.TrialReading;
import org.springframework.stereotype.Service;

/** The whole check of a model: what it may hold, what the house wants, and whether the engine can read it. */
@Service
public class ModelChecking {

    private final ModelInspection inspection;
    private final TrialReading engine;
    private final Permissions permissions;

    ModelChecking(ModelInspection inspection, TrialReading engine, Permissions permissions) {
        this.inspection = inspection;
        this.engine = engine;
        this.permissions = permissions;
    }

    /** Administrators check models. */
    public void require(Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
    }

    public ModelReview review(byte[] file, Actor actor) {
        require(actor);
        return review(file);
    }

    /** What speaks against a model, a sentence each, for whoever passes it on or takes it over. */
    public List<String> problems(byte[] file, Locale language) {
        return review(file).errors().stream()
                .map(finding -> finding.message(language))
                .toList();
    }

    /** The engine reads only what has passed everything else; it reads and forgets. */
    ModelReview review(byte[] file) {
        ModelReview review = inspection.review(file);
        if (!review.deployable()) {
            return review;
        }
        List<Finding> findings = new ArrayList<>(review.findings());
        engine.problems(file).stream()
                .map(problem -> new Finding(
                        "engine", Severity.ERROR, problem.element(), problem.line(), List.of(problem.message())))
                .forEach(findings::add);
        return new ModelReview(findings);
    }
}
