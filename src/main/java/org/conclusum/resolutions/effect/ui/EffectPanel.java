package org.conclusum.resolutions.effect.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionPanel;
import org.conclusum.resolutions.ResolutionState;
import org.conclusum.resolutions.effect.EffectListing;
import org.conclusum.resolutions.effect.EffectManagement;
import org.conclusum.uikit.LiveUpdates;
import org.springframework.core.annotation.Order;

/** What a resolution is to bring about, and whether it did, on its page. */
@org.springframework.stereotype.Component
@Order(2)
class EffectPanel implements ResolutionPanel {

    private final EffectListing listing;
    private final EffectManagement management;
    private final IndicatorListing indicators;
    private final RegionDirectory regions;
    private final LiveUpdates live;
    private final Clock clock;

    EffectPanel(
            EffectListing listing,
            EffectManagement management,
            IndicatorListing indicators,
            RegionDirectory regions,
            LiveUpdates live,
            Clock clock) {
        this.listing = listing;
        this.management = management;
        this.indicators = indicators;
        this.regions = regions;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Optional<Component> panel(ResolutionDetail resolution, Actor.Person viewer) {
        boolean open = resolution.row().state() == ResolutionState.IN_FORCE;
        boolean mayAim = open && resolution.office();
        if (!mayAim && listing.of(resolution.row().id(), viewer).isEmpty()) {
            return Optional.empty();
        }
        EffectCard card =
                new EffectCard(resolution.row().id(), mayAim, listing, management, indicators, regions, clock, viewer);
        live.refresh(card, resolution.row().id(), card::show);
        return Optional.of(card);
    }
}
