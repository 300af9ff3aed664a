package org.conclusum.procedures.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What a case knows: ids, dates and flags for its next turn; everything else stays with the aggregates. The names are
 * those that models use.
 */
public final class Facts {

    public static final String COMMITTEE = "committee";
    public static final String OFFICES = "offices";
    public static final String CHAIR = "chair";
    public static final String MEASURE = "measure";

    /** At a task: what it is about, the measure or the aggregate of the case. */
    public static final String SUBJECT = "subject";

    private Facts() {}

    /** The aggregate that the case is about: its business key. */
    public static UUID subject(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    /** An id among the facts. */
    public static UUID id(DelegateExecution execution, String name) {
        return UUID.fromString((String) execution.getVariable(name));
    }
}
