package org.conclusum.proposals.ui;

import java.util.List;
import java.util.Set;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ProposalFilter;
import org.conclusum.proposals.ProposalListing;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Finds proposals by title and number for the command palette. */
@Component
class ProposalPalette implements PaletteSource {

    private final ProposalListing listing;

    ProposalPalette(ProposalListing listing) {
        this.listing = listing;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        return listing.page(new ProposalFilter(text, Set.of(), null, false), 0, limit, person).stream()
                .map(listed -> entry(listed.row()))
                .toList();
    }

    private static Entry entry(ProposalRow row) {
        String note = row.number() == null
                ? Texts.text("proposals.palette.draft")
                : Texts.text("proposals.palette.note", row.number());
        return new Entry(Places.titleOf(row.title()), note, "proposals/" + row.id());
    }
}
