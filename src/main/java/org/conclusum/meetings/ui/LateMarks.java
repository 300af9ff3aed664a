package org.conclusum.meetings.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.conclusum.meetings.LateItem;
import org.conclusum.meetings.UrgencyVote;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What is to be known of an item that came after the invitation. */
class LateMarks extends Div {

    LateMarks(LateItem late) {
        addClassName("cc-agenda-late");
        String day = Formats.shortDate(late.addedAt());
        if (late.state() == null) {
            add(new Pill(Tone.INFO, Texts.text("meetings.supplement.mark", day)));
            return;
        }
        Tone tone =
                switch (late.state()) {
                    case OPEN -> Tone.WAIT;
                    case ACCEPTED -> Tone.YES;
                    case REJECTED -> Tone.NO;
                };
        add(new Pill(tone, Texts.of("meetings.urgency.state", late.state())));
        add(MeetingMarks.small(
                Texts.text("meetings.urgency.since", day, Objects.requireNonNullElse(late.urgency(), ""))));
        UrgencyVote vote = late.vote();
        if (vote != null) {
            add(MeetingMarks.small(Texts.text("meetings.urgency.vote", vote.yes(), vote.no(), vote.abstained())));
        }
    }
}
