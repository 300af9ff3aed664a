package org.conclusum.procedures.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;

/** A model holds what no model may hold; each finding says what and in which line. */
public class ModelRefused extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    ModelRefused(String finding) {
        super(finding);
    }

    ModelRefused(List<String> findings) {
        super("The model is refused: " + String.join("; ", findings));
    }
}
