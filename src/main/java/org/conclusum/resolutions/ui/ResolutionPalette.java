package org.conclusum.resolutions.ui;

import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Finds resolutions for the command palette. */
@Component
class ResolutionPalette implements PaletteSource {

    private final ResolutionListing listing;

    ResolutionPalette(ResolutionListing listing) {
        this.listing = listing;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        return listing.search(text, person, limit).stream()
                .map(row -> new Entry(
                        row.number() + " " + row.title(),
                        Texts.text("resolutions.palette.note", Formats.date(row.adoptedAt())),
                        "resolutions/" + row.id()))
                .toList();
    }
}
