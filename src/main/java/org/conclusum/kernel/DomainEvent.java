package org.conclusum.kernel;

import java.util.List;

/**
 * A change of state that has happened: a record of ids and facts, published in the transaction that made the change.
 * The journal writes down every one of them, the interface refreshes what shows a subject.
 */
public interface DomainEvent {

    /** Who did it. */
    Actor actor();

    /** Everything that this change is about, the changed aggregate first; never empty. */
    List<Subject> subjects();

    /** Whether the subject is a closed item, so that the journal shows it only to those who may see the item. */
    default boolean confidential() {
        return false;
    }
}
