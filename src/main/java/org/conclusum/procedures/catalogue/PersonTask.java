package org.conclusum.procedures.catalogue;

/**
 * A task of a person that the program knows how to end.
 *
 * @param id of the task in its model: by it the program ends the task when the person has acted
 * @param kind the kind of work, a word of the worklist
 * @param form the page where it is done, as models write it
 * @param groups who may do it, as models write it
 */
public record PersonTask(String id, String kind, String form, String groups) {

    /** The kind that confirms what another person has done; it can stand anywhere, under any id. */
    public static final String CONFIRMATION = "CONFIRM_STEP";

    /** Where somebody confirms. */
    public static final String CONFIRMATION_FORM = "route:confirmations/{subject}";

    /** What a confirmation leaves in the case: whether the second person agreed. */
    public static final String CONFIRMED = "confirmed";
}
