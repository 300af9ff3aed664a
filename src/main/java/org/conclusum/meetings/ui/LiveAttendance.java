package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.SeatRow;
import org.conclusum.meetings.AttendanceManner;
import org.conclusum.meetings.InvitationAnswer;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.PresentSeat;
import org.conclusum.meetings.SeatLine;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Who is there, with the quorum; whoever conducts records arrivals and leavings here. */
class LiveAttendance extends Div {

    /** What the column asks for. */
    interface Commands {

        void arrive(UUID seat, UUID account, AttendanceManner manner);

        void loseConnection(UUID seat);

        void leave(UUID seat);
    }

    private final transient MeetingSeats seats;
    private final transient Commands commands;
    private final boolean recording;

    LiveAttendance(MeetingSeats seats, boolean recording, Commands commands) {
        this.seats = seats;
        this.recording = recording;
        this.commands = commands;
        add(new H2(Texts.text("meetings.live.attendance")), new QuorumRing(seats.quorum()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("cc-meetings-seats", "cc-meetings-presence");
        seats.lines().forEach(line -> list.add(row(line)));
        add(list);
    }

    private ListItem row(SeatLine line) {
        Span label = new Span(line.seat().label());
        label.addClassName("cc-meetings-seat");
        Div text = new Div(label);
        String detail = detail(line);
        if (!detail.isEmpty()) {
            text.add(MeetingMarks.small(detail));
        }
        text.addClassName("cc-meetings-name");
        ListItem row = new ListItem(text, recording ? tools(line) : new Span(word(line)));
        boolean out = seats.excluded().contains(line.seat().id());
        row.addClassName(line.present() == null || out ? "absent" : "there");
        return row;
    }

    private String word(SeatLine line) {
        if (seats.excluded().contains(line.seat().id())) {
            return Texts.text("meetings.conflict.out");
        }
        if (line.present() != null) {
            if (line.isRemote()) {
                return Texts.text("meetings.live.remote");
            }
            return Texts.text(line.present().substitute() ? "meetings.live.substitute" : "meetings.live.there");
        }
        if (line.lostConnection()) {
            return Texts.text("meetings.live.lost");
        }
        return Texts.text(line.leftAt() == null ? "meetings.live.absent" : "meetings.live.left");
    }

    /** Who is there since when, or what is known of who is not. */
    private String detail(SeatLine line) {
        List<String> parts = new ArrayList<>();
        if (!line.seat().voting()) {
            parts.add(Texts.text("meetings.live.advisory"));
        }
        if (line.present() != null) {
            if (recording && seats.excluded().contains(line.seat().id())) {
                parts.add(Texts.text("meetings.conflict.out"));
            }
            parts.addAll(person(line, line.present()));
            if (line.isRemote() && (recording || !line.counts())) {
                parts.add(Texts.text(line.counts() ? "meetings.live.remote" : "meetings.live.listens"));
            }
            parts.add(Texts.text("meetings.live.since", line.since() == null ? "" : Formats.time(line.since())));
        } else if (line.leftAt() != null) {
            parts.add(Texts.text(
                    line.lostConnection() ? "meetings.live.lostAt" : "meetings.live.leftAt",
                    Formats.time(line.leftAt())));
        } else if (line.answer() == InvitationAnswer.NO
                || line.answer() == InvitationAnswer.SUBSTITUTE
                || line.answer() == InvitationAnswer.REMOTE) {
            parts.add(Texts.of("meetings.answer", line.answer()));
        }
        return String.join(" · ", parts);
    }

    /** The person's name, unless it only says once more whose seat this is; and whether it is a substitute. */
    private List<String> person(SeatLine line, PresentSeat present) {
        List<String> parts = new ArrayList<>();
        String name = seats.name(present.account());
        if (!name.startsWith(line.seat().label())) {
            parts.add(name);
        }
        if (present.substitute() && (recording || line.isRemote())) {
            parts.add(Texts.text("meetings.live.substitute"));
        }
        return parts;
    }

    private Component tools(SeatLine line) {
        Div tools = new Div();
        tools.addClassName("cc-meetings-tools");
        if (line.present() != null) {
            there(line, line.present(), tools);
        } else {
            absent(line, tools);
        }
        return tools;
    }

    private void there(SeatLine line, PresentSeat present, Div tools) {
        UUID seat = line.seat().id();
        String label = line.seat().label();
        if (line.isRemote()) {
            tools.add(button(
                    Texts.text("meetings.live.lose"),
                    Texts.text("meetings.live.loseNamed", label),
                    () -> commands.loseConnection(seat)));
        }
        tools.add(button(
                Texts.text("meetings.live.leave"),
                Texts.text("meetings.live.leaveNamed", label),
                () -> commands.leave(seat)));
        AttendanceManner other = line.isRemote() ? AttendanceManner.ROOM : AttendanceManner.REMOTE;
        ContextMenu more = more(label, tools);
        more.addItem(Texts.of("meetings.live.move", other), click -> commands.arrive(seat, present.account(), other));
    }

    /** Who said to attend by video is taken in by video with one press. */
    private void absent(SeatLine line, Div tools) {
        UUID seat = line.seat().id();
        String label = line.seat().label();
        UUID member = line.seat().principal();
        UUID gone = line.lostConnection() && line.stay() != null ? line.stay().account() : null;
        AttendanceManner usual =
                line.answer() == InvitationAnswer.REMOTE ? AttendanceManner.REMOTE : AttendanceManner.ROOM;
        if (gone != null) {
            tools.add(button(
                    Texts.text("meetings.live.back.online"),
                    Texts.text("meetings.live.back.onlineNamed", seats.name(gone), label),
                    () -> commands.arrive(seat, gone, AttendanceManner.REMOTE)));
        } else if (member != null) {
            tools.add(button(
                    Texts.text(usual == AttendanceManner.REMOTE ? "meetings.live.remote" : "meetings.live.member"),
                    Texts.text("meetings.live.memberNamed", seats.name(member), label),
                    () -> commands.arrive(seat, member, usual)));
        }
        List<UUID> people = line.seat().substitutes();
        if (!people.isEmpty() && gone == null) {
            tools.add(substitutes(line));
        }
        if (member != null || !people.isEmpty()) {
            ContextMenu more = more(label, tools);
            for (UUID account : people(line.seat())) {
                for (AttendanceManner manner : AttendanceManner.values()) {
                    more.addItem(
                            Texts.text("meetings.live.as." + manner.name(), seats.name(account)),
                            click -> commands.arrive(seat, account, manner));
                }
            }
        }
    }

    private static List<UUID> people(SeatRow seat) {
        List<UUID> people = new ArrayList<>();
        if (seat.principal() != null) {
            people.add(seat.principal());
        }
        people.addAll(seat.substitutes());
        return people;
    }

    private static ContextMenu more(String label, Div tools) {
        Button button = button("…", Texts.text("meetings.live.moreNamed", label), () -> {});
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        tools.add(button);
        return menu;
    }

    private Component substitutes(SeatLine line) {
        List<UUID> people = line.seat().substitutes();
        String name = Texts.text("meetings.live.substituteNamed", line.seat().label());
        if (people.size() == 1) {
            UUID only = people.getFirst();
            return button(
                    Texts.text("meetings.live.substitute"),
                    name + ": " + seats.name(only),
                    () -> commands.arrive(line.seat().id(), only, AttendanceManner.ROOM));
        }
        Button button = button(Texts.text("meetings.live.substitute"), name, () -> {});
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        for (UUID account : people) {
            menu.addItem(
                    seats.name(account), click -> commands.arrive(line.seat().id(), account, AttendanceManner.ROOM));
        }
        return button;
    }

    private static Button button(String text, String name, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }
}
