package org.conclusum.procedures.engine;

import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.conclusum.procedures.check.ModelReview;

/** A model holds what no model may hold; each finding says what and in which line. */
public class ModelRefused extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    ModelRefused(String finding) {
        super(finding);
    }

    ModelRefused(ModelReview review) {
        super("The model is refused: "
                + review.errors().stream()
                        .map(finding -> "line " + finding.line() + ": " + finding.message(Locale.ENGLISH))
                        .collect(Collectors.joining("; ")));
    }
}
