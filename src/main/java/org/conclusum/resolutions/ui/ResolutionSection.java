package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.resolutions.ratification.RatificationDetail;
import org.conclusum.resolutions.ratification.RatificationListing;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** What was resolved about a proposal and how it is carried out, as a tab of its case file. */
@org.springframework.stereotype.Component
class ResolutionSection implements CaseFileSection {

    private static final int ORDER = 130;

    private final ResolutionListing listing;
    private final RatificationListing ratifications;
    private final OwnerNames owners;

    ResolutionSection(ResolutionListing listing, RatificationListing ratifications, OwnerNames owners) {
        this.listing = listing;
        this.ratifications = ratifications;
        this.owners = owners;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "resolutions.section.title";
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return listing.countOfProposal(proposal, viewer);
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        List<ResolutionRow> resolutions = listing.ofProposal(proposal, viewer);
        if (resolutions.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("resolutions.section.none"));
            none.addClassName("cc-muted");
            return none;
        }
        Div sheets = new Div();
        sheets.addClassName("cc-resolutions-sheets");
        resolutions.forEach(row -> sheets.add(sheet(row, viewer)));
        return sheets;
    }

    private Component sheet(ResolutionRow row, Actor.Person viewer) {
        Div marks = new Div(Marks.of(row));
        marks.addClassName("cc-marks");
        Card card = new Card(
                Texts.text("resolutions.detail.title", row.number()),
                marks,
                new Paragraph(Texts.text("resolutions.section.adopted", Formats.date(row.adoptedAt()))));
        ratifications
                .find(row.id(), viewer)
                .map(RatificationDetail::declined)
                .ifPresent(declined -> card.add(new Paragraph(Texts.text(
                        "resolutions.renewal.declined",
                        declined.by(),
                        Formats.date(declined.at()),
                        declined.reason()))));
        List<MeasureRow> measures = listing.measuresOf(row.id(), viewer);
        if (!measures.isEmpty()) {
            card.add(new MeasureList(measures, owners.all()));
        }
        card.add(new Anchor("resolutions/" + row.id(), Texts.text("resolutions.section.link")));
        return card;
    }
}
