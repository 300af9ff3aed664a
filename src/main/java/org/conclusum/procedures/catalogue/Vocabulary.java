package org.conclusum.procedures.catalogue;

import java.util.Map;
import java.util.Set;

/**
 * What the program and one of its processes have agreed on.
 *
 * @param tasks the tasks of people by their id
 * @param messages what the program tells its cases
 * @param facts what its cases know
 * @param calls the processes that it calls
 */
public record Vocabulary(Map<String, PersonTask> tasks, Set<String> messages, Set<String> facts, Set<String> calls) {

    public Vocabulary {
        tasks = Map.copyOf(tasks);
        messages = Set.copyOf(messages);
        facts = Set.copyOf(facts);
        calls = Set.copyOf(calls);
    }
}
