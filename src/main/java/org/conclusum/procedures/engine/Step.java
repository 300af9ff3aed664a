package org.conclusum.procedures.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * An automatic step that a model may use, as a bean whose name stands in the model. Steps run again after a failure, so
 * they do nothing where their work is done. The texts {@code procedures.step.<bean>} and
 * {@code procedures.step.<bean>.does} describe it.
 */
public interface Step extends JavaDelegate {

    /** The processes in which it has something to work on: that of its package; none where it fits every one. */
    default Set<String> processes() {
        String home = getClass().getPackageName();
        return Set.of(home.substring(home.lastIndexOf('.') + 1));
    }

    /** The facts that the case has to know before. */
    default Set<String> needs() {
        return Set.of();
    }
}
