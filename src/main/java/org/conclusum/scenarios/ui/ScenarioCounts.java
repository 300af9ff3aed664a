package org.conclusum.scenarios.ui;

import java.util.Map;
import org.conclusum.kernel.Actor;
import org.conclusum.scenarios.ScenarioListing;
import org.conclusum.uikit.NavigationCount;

/** The number in the navigation: projects in which one's municipality has not handed in its ratings. */
@org.springframework.stereotype.Component
class ScenarioCounts implements NavigationCount {

    private final ScenarioListing listing;

    ScenarioCounts(ScenarioListing listing) {
        this.listing = listing;
    }

    @Override
    public Map<String, Integer> waiting(Actor.Person person) {
        return Map.of(ScenarioAddress.ROOT, listing.waiting(person));
    }
}
