package org.conclusum.procedures.catalogue;

import java.util.Set;

/**
 * Something the program does by itself in a case. Its texts are {@code procedures.step.<name>} and
 * {@code procedures.step.<name>.does}.
 *
 * @param name of the bean, as models write it
 * @param processes in which it has something to work on; empty: in every one
 * @param needs the facts that the case has to know before
 */
public record AutomaticStep(String name, Set<String> processes, Set<String> needs) {

    public AutomaticStep {
        processes = Set.copyOf(processes);
        needs = Set.copyOf(needs);
    }

    public boolean fits(String process) {
        return processes.isEmpty() || processes.contains(process);
    }
}
