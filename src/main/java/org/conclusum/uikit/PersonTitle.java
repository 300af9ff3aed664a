package org.conclusum.uikit;

import java.util.Optional;
import org.conclusum.kernel.Actor;

/** What a person is beside the grants of the account, for example a member of a committee. */
public interface PersonTitle {

    /** The title in the language of the current page. */
    Optional<String> of(Actor.Person person);
}
