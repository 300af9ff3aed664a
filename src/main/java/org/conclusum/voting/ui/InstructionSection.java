package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.voting.InstructionListing;
import org.conclusum.voting.InstructionManagement;

/** The instruction of a municipality on a proposal, in its case file; there for this municipality only. */
@org.springframework.stereotype.Component
class InstructionSection implements CaseFileSection {

    private static final int ORDER = 118;

    private final InstructionListing listing;
    private final InstructionManagement management;
    private final RegionDirectory regions;

    InstructionSection(InstructionListing listing, InstructionManagement management, RegionDirectory regions) {
        this.listing = listing;
        this.management = management;
        this.regions = regions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "voting.instruction.title";
    }

    @Override
    public boolean concerns(UUID proposal, Actor.Person viewer) {
        return listing.concerns(proposal, viewer);
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return 0;
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        Div content = new Div();
        content.addClassName("cc-voting-opening");
        draw(content, proposal, viewer);
        return content;
    }

    private void draw(Div content, UUID proposal, Actor.Person viewer) {
        content.removeAll();
        for (InstructionListing.Of instructed : listing.on(proposal, viewer)) {
            String name = regions.municipality(instructed.ags()).name();
            content.add(new InstructionCard(
                    name,
                    instructed,
                    (wish, reason) -> {
                        management.give(proposal, instructed.ags(), wish, reason, instructed.number(), viewer);
                        draw(content, proposal, viewer);
                    },
                    vote -> {
                        management.note(vote.ballot(), vote.seat(), viewer);
                        draw(content, proposal, viewer);
                    }));
        }
    }
}
