package org.conclusum.meetings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingOutlook;
import org.conclusum.meetings.MeetingState;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Moves a meeting to another time or place, and says what the new day means. */
class MoveDialog extends Dialog {

    MoveDialog(
            MeetingDetail detail, Function<LocalDate, MeetingOutlook> look, BiConsumer<LocalDateTime, String> command) {
        this(detail, detail.row().startsAt().atZone(LegalTime.ZONE).toLocalDateTime(), look, command);
    }

    /** @param proposed where the meeting may go, to begin with */
    MoveDialog(
            MeetingDetail detail,
            LocalDateTime proposed,
            Function<LocalDate, MeetingOutlook> look,
            BiConsumer<LocalDateTime, String> command) {
        setHeaderTitle(Texts.text("meetings.move.title"));
        setWidth("min(560px, 94vw)");
        WhenFields when = new WhenFields();
        when.fill(proposed, detail.row().place());
        Slot outlook = new Slot();
        Runnable show = () -> when.day().map(look).ifPresent(seen -> outlook.show(seen, () -> new OutlookCard(seen)));
        when.onDay(show);
        show.run();
        if (detail.state() == MeetingState.INVITED) {
            add(MeetingMarks.small(Texts.text("meetings.move.again")));
        }
        add(when, outlook);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("meetings.move.confirm"), () -> when.startsAt()
                                .ifPresent(startsAt -> {
                                    command.accept(startsAt, when.place());
                                    close();
                                })));
    }
}
