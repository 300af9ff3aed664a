package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.MonthPlan;
import org.conclusum.meetings.MonthPlan.Collision;
import org.conclusum.meetings.MonthPlan.Deadline;
import org.conclusum.meetings.MonthPlan.LatestInvitation;
import org.conclusum.regions.Holiday;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** The weeks of a month as a table, Monday first; on a narrow window only the days on which something is. */
class MonthTable extends NativeTable {

    private static final int DAYS = 7;

    private final transient MonthPlan plan;
    private final LocalDate today;
    private final transient BiConsumer<UUID, LocalDate> move;

    /** @param move is told which meeting was dropped on which day */
    MonthTable(MonthPlan plan, LocalDate today, BiConsumer<UUID, LocalDate> move) {
        this.plan = plan;
        this.today = today;
        this.move = move;
        addClassName("cc-month");
        getElement().setAttribute("aria-label", Texts.text("meetings.calendar.title"));
        NativeTableRow names = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableHeaderCell name =
                    new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.locale()));
            name.getElement().setAttribute("scope", "col");
            name.getElement().setAttribute("abbr", day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale()));
            names.add(name);
        }
        getHead().add(names);
        LocalDate monday = plan.month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(plan.month().atEndOfMonth()); week = week.plusDays(DAYS)) {
            getBody().add(week(week));
        }
    }

    private NativeTableRow week(LocalDate monday) {
        NativeTableRow week = new NativeTableRow();
        for (int i = 0; i < DAYS; i++) {
            week.add(day(monday.plusDays(i)));
        }
        return week;
    }

    private NativeTableCell day(LocalDate day) {
        NativeTableCell cell = new NativeTableCell();
        if (!plan.month().equals(YearMonth.from(day))) {
            cell.addClassName("cc-month-beyond");
            return cell;
        }
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("cc-month-number");
        number.getElement().setAttribute("data-day", Formats.date(day));
        if (day.equals(today)) {
            cell.addClassName("cc-month-today");
            number.getElement().setAttribute("aria-current", "date");
        }
        cell.add(number);
        plan.holidaysOn(day).forEach(holiday -> cell.add(entry(holiday)));
        plan.meetingsOn(day).forEach(meeting -> cell.add(entry(meeting)));
        plan.deadlinesOn(day).forEach(deadline -> cell.add(entry(deadline)));
        plan.invitationsOn(day).forEach(invitation -> cell.add(entry(invitation)));
        if (cell.getChildren().count() == 1) {
            cell.addClassName("cc-month-free");
        }
        DropTarget<NativeTableCell> target = DropTarget.create(cell);
        target.setActive(!plan.movable().isEmpty() && !day.isBefore(today));
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .ifPresent(meeting -> move.accept(meeting.id, day)));
        return cell;
    }

    private Component entry(MeetingRow meeting) {
        Meeting entry = new Meeting(meeting.id());
        entry.addClassName(meeting.state() == MeetingState.CANCELLED ? "cc-month-cancelled" : "cc-month-meeting");
        Span when = new Span(Formats.time(meeting.startsAt()) + " · " + code(meeting));
        when.addClassName("cc-month-when");
        entry.add(when, new Anchor("meetings/" + meeting.id(), meeting.title()));
        if (meeting.state() == MeetingState.CANCELLED) {
            entry.add(MeetingMarks.small(Texts.of("meetings.state", meeting.state())));
        }
        Collision collision = plan.collisions().get(meeting.id());
        if (collision != null) {
            Span warning =
                    new Span(Texts.text("meetings.calendar.collision", collision.people(), code(collision.with())));
            warning.addClassName("cc-month-collision");
            entry.add(warning);
        }
        if (plan.movable().contains(meeting.id())) {
            DragSource.create(entry);
            entry.addClassName("cc-month-movable");
        }
        return entry;
    }

    private Component entry(Deadline deadline) {
        MeetingRow meeting = deadline.meeting();
        Div entry = new Div(new Anchor(
                "meetings/" + meeting.id(), Texts.text("meetings.calendar.deadline", code(meeting), meeting.title())));
        entry.addClassName("cc-month-deadline");
        return entry;
    }

    private Component entry(LatestInvitation invitation) {
        MeetingRow meeting = invitation.meeting();
        Div entry = new Div(new Anchor(
                "meetings/" + meeting.id(),
                Texts.text("meetings.calendar.inviteUntil", code(meeting), meeting.title())));
        entry.addClassNames("cc-month-deadline", "cc-month-invitation");
        return entry;
    }

    private static Component entry(Holiday holiday) {
        Div entry = new Div(new Span(holiday.name()));
        entry.addClassName("cc-month-holiday");
        if (!holiday.everywhere()) {
            Span laender = new Span(String.join(", ", new TreeSet<>(holiday.laender())));
            laender.addClassName("cc-month-laender");
            entry.add(laender);
        }
        return entry;
    }

    private String code(MeetingRow meeting) {
        return Objects.requireNonNull(plan.committees().get(meeting.committee()))
                .code();
    }

    /** A meeting on its day, which the office can take to another. */
    private static class Meeting extends Div {

        private final UUID id;

        Meeting(UUID id) {
            this.id = id;
        }
    }
}
