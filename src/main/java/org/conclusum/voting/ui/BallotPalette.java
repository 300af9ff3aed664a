package org.conclusum.voting.ui;

import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotListing;
import org.springframework.stereotype.Component;

/** Finds ballots for the command palette. */
@Component
class BallotPalette implements PaletteSource {

    private final BallotListing listing;

    BallotPalette(BallotListing listing) {
        this.listing = listing;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        return listing.search(text, person, limit).stream()
                .map(row -> new Entry(
                        row.title(),
                        Texts.text("voting.palette.note", Formats.date(row.openedAt())),
                        "ballots/" + row.id()))
                .toList();
    }
}
