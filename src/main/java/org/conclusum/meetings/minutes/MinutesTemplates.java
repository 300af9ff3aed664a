package org.conclusum.meetings.minutes;

import java.util.List;
import java.util.Locale;
import org.conclusum.documents.RichText;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** The texts that minutes are made of: what a section begins with, and what the minute taker puts in with one click. */
@Component
public class MinutesTemplates {

    /** The files of the committees are kept in German. */
    static final Locale LANGUAGE = Locale.GERMAN;

    private static final List<String> BLOCKS =
            List.of("presented", "discussed", "amended", "noted", "postponed", "question", "noContributions");

    /** A text to put in: its name for the menu, and the text. */
    public record Block(String key, RichText text) {}

    private final MeetingLookup meetings;

    MinutesTemplates(MeetingLookup meetings) {
        this.meetings = meetings;
    }

    /** What the section of an item begins with. */
    RichText beginningOf(AgendaItemRow item) {
        if (meetings.isReport(item.id())) {
            return text("report");
        }
        if (item.proposal() != null) {
            return text("proposal");
        }
        return item.position() == 0 ? text("opening") : RichText.EMPTY;
    }

    /** The texts to choose from. */
    public List<Block> blocks() {
        return BLOCKS.stream().map(key -> new Block(key, text(key))).toList();
    }

    private static RichText text(String key) {
        return RichText.ofLines(Texts.text(LANGUAGE, "meetings.minutes.template." + key));
    }
}
