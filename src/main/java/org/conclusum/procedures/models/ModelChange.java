package org.conclusum.procedures.models;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a model.
 *
 * @param element its id
 * @param type of the element, as BPMN or DMN name it
 * @param name as it is drawn; the id where it has none
 * @param property what of it has changed; null where it came or went as a whole
 */
public record ModelChange(
        Fate fate,
        String element,
        String type,
        String name,
        @Nullable String property,
        String before,
        String after) {

    /** What happened to the element. */
    public enum Fate {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** For the journal, the same in every language. */
    String code() {
        String what = fate + " " + type + " " + element;
        return property == null ? what : what + " " + property + ": " + before + " -> " + after;
    }
}
