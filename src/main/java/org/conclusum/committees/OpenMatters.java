package org.conclusum.committees;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What another module knows of a year to be unfinished, for who is about to close it. */
public interface OpenMatters {

    /** In the order of the numbers, those without one last; closed items included. */
    List<OpenMatter> of(UUID committee, int year, Locale language);
}
