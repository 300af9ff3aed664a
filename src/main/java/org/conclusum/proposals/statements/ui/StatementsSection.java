package org.conclusum.proposals.statements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.proposals.statements.HearingDetail;
import org.conclusum.proposals.statements.StatementListing;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** What the municipalities state on a proposal, as a tab of its case file. */
@org.springframework.stereotype.Component
class StatementsSection implements CaseFileSection {

    private static final int ORDER = 105;

    private final StatementListing listing;
    private final RegionDirectory regions;

    StatementsSection(StatementListing listing, RegionDirectory regions) {
        this.listing = listing;
        this.regions = regions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "proposals.statements.section";
    }

    @Override
    public boolean concerns(UUID proposal, Actor.Person viewer) {
        return listing.find(proposal, viewer).isPresent();
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return listing.get(proposal, viewer).submitted();
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        HearingDetail detail = listing.get(proposal, viewer);
        Div content = new Div();
        content.addClassName("cc-ratification-part");
        if (detail.synopsis() != null) {
            Card synopsis = new Card(Texts.text("proposals.statements.synopsis.title"));
            if (!detail.summary().isBlank()) {
                synopsis.add(new Prose(detail.summary()));
            }
            synopsis.add(StatementList.link(proposal, detail.synopsis(), listing, viewer));
            content.add(synopsis);
        }
        Card all = new Card(
                Texts.text("proposals.statements.all"),
                new Paragraph(StatementWords.progress(detail)),
                new StatementList(detail, regions.byKey(), listing, viewer));
        if (!detail.writable().isEmpty() || detail.office()) {
            all.add(new Anchor(
                    "proposals/" + proposal + "/statement",
                    Texts.text(detail.office() ? "proposals.statements.conduct" : "proposals.statements.write")));
        }
        content.add(all);
        return content;
    }
}
