package org.conclusum.exchange.adoption;

import java.util.List;

/**
 * An adoption as a person may read it.
 *
 * @param moves whether the person acts for the taker
 * @param drafts whether the person may open the taker's proposal
 */
public record AdoptionView(
        Adoption adoption, AdoptionRow row, List<AdoptionStep> steps, boolean moves, boolean drafts) {

    public AdoptionView {
        steps = List.copyOf(steps);
    }
}
