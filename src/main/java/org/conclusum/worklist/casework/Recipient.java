package org.conclusum.worklist.casework;

import java.util.UUID;
import org.conclusum.identity.WorkGroup;

/** To whom a task is given. */
public sealed interface Recipient {

    /** One person, whoever stands in for that person included. */
    record Person(UUID account) implements Recipient {}

    /** A group, of which whoever has time takes it on. */
    record Group(WorkGroup group) implements Recipient {}
}
