package org.conclusum.committees;

import java.util.UUID;
import org.conclusum.kernel.Rule;

/** What another module may still have under way in a committee; it ends before the committee does. */
public interface OpenBusiness {

    /** Broken while something is under way; its sentence says what, and what to do. */
    Rule settledIn(UUID committee);
}
