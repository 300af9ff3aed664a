package org.conclusum.resolutions;

import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Subject;

/**
 * What was agreed to be done.
 *
 * @param origin in which it was agreed
 * @param originTitle what that is called
 * @param originRoute where that is found, a route of the interface
 * @param owner a work group that takes part in the committee
 */
public record Agreement(
        UUID committee,
        Subject origin,
        String originTitle,
        String originRoute,
        String title,
        String owner,
        LocalDate due) {}
