package org.conclusum.exchange;

import java.util.List;
import java.util.Locale;
import org.conclusum.kernel.Actor;

/** Where models are checked and changed; implemented by the module that owns the process engine. */
public interface ModelDesk {

    /** What speaks against a model, a sentence each; nothing where it could be taken over. */
    List<String> problems(byte[] file, Locale language);

    /** Whether this person may take models over. */
    boolean mayAdopt(Actor.Person person);

    /**
     * Takes a model over as a draft, which a second person releases.
     *
     * @return the route of the draft
     */
    String adopt(byte[] file, String note, Actor.Person person);
}
