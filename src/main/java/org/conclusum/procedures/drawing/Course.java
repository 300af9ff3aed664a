package org.conclusum.procedures.drawing;

import java.util.List;
import java.util.Set;

/**
 * How a case has gone so far.
 *
 * @param name name of the model
 * @param xml the model in the version that the case follows
 * @param passed ids of the elements that lie behind the case
 * @param current ids of the elements where it stands
 * @param steps what has happened, oldest first
 * @param now names of the steps at which it stands
 * @param next names of the steps that can follow
 */
public record Course(
        String name,
        String xml,
        Set<String> passed,
        Set<String> current,
        List<PassedStep> steps,
        List<String> now,
        List<String> next) {

    public Course {
        passed = Set.copyOf(passed);
        current = Set.copyOf(current);
        steps = List.copyOf(steps);
        now = List.copyOf(now);
        next = List.copyOf(next);
    }
}
