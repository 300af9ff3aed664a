package org.conclusum.meetings.ui;

import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Finds meetings for the command palette. */
@Component
class MeetingPalette implements PaletteSource {

    private final MeetingListing listing;

    MeetingPalette(MeetingListing listing) {
        this.listing = listing;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        return listing.search(text, person, limit).stream()
                .map(row -> new Entry(
                        row.title(),
                        Texts.text("meetings.palette.note", Formats.date(row.startsAt()), row.place()),
                        "meetings/" + row.id()))
                .toList();
    }
}
