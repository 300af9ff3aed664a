package org.conclusum.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Whoever changes something: a person who signed in, or a procedure that the engine runs. */
public sealed interface Actor {

    /** The name to show and to write into the journal. */
    String name();

    /** A person, identified by the account. */
    record Person(UUID account, String name) implements Actor, Serializable {
        public Person {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(name, "name");
        }
    }

    /** A step of a process model that runs without a person, for example {@code ballot}. */
    record Procedure(String name) implements Actor {
        public Procedure {
            Objects.requireNonNull(name, "name");
        }
    }
}
