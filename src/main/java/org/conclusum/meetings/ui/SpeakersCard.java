package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.meetings.SpeakersList;
import org.conclusum.meetings.SpeechRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The list of speakers on the current item: everybody sees it, who is there asks, whoever conducts gives the floor. */
class SpeakersCard extends Card {

    /** What the card asks for. */
    interface Commands {
        void askToSpeak();

        void askToSpeakFor(UUID account);

        void withdrawSpeech();

        void strikeSpeech(UUID speech);

        void giveFloor(UUID speech);

        void endSpeech(UUID speech);

        void closeSpeakers(boolean closed);

        void putNewcomersFirst(boolean first);
    }

    /**
     * What the person may do with it.
     *
     * @param attends whether the person is in the room or in the video conference
     * @param conducts whether the person gives the floor
     * @param going whether the meeting is not interrupted
     */
    record Part(UUID person, boolean attends, boolean conducts, boolean going) {}

    /** Somebody whom the one who conducts may put on the list. */
    record Attending(UUID account, String name) {}

    private final transient SpeakersList list;
    private final transient Part part;
    private final transient Commands commands;

    SpeakersCard(SpeakersList list, List<Attending> people, Part part, Commands commands) {
        super(Texts.text("meetings.speakers.title"));
        this.list = list;
        this.part = part;
        this.commands = commands;
        addClassName("cc-speakers");
        if (list.closed()) {
            add(new Pill(Tone.WAIT, Texts.text("meetings.speakers.closed")));
        }
        list.speaking().ifPresent(speech -> add(speaking(speech)));
        List<SpeechRow> waiting = list.waiting();
        if (!waiting.isEmpty()) {
            OrderedList rows = new OrderedList();
            waiting.forEach(speech -> rows.add(row(speech, speech.equals(waiting.getFirst()))));
            add(rows);
        } else if (list.speaking().isEmpty()) {
            Paragraph nobody = new Paragraph(
                    Texts.text(list.closed() ? "meetings.speakers.nobodyClosed" : "meetings.speakers.nobody"));
            nobody.addClassName("cc-muted");
            add(nobody);
        }
        if (part.attends()) {
            own().ifPresent(this::add);
        }
        if (part.conducts()) {
            add(tools(people));
        }
        if (!list.spoken().isEmpty()) {
            add(spoken());
        }
    }

    private Component speaking(SpeechRow speech) {
        Span name = new Span(named(speech));
        name.addClassName("cc-speakers-now-name");
        Span since = new Span(Texts.text("meetings.speakers.since", Formats.time(beganAt(speech))));
        since.addClassName("cc-note");
        Div text = new Div(new Span(Texts.text("meetings.speakers.now")), name, since);
        text.addClassName("cc-speakers-now-text");
        text.getElement().setAttribute("role", "status");
        Div now = new Div(text);
        if (part.conducts()) {
            now.add(Actions.secondary(Texts.text("meetings.speakers.end"), () -> commands.endSpeech(speech.id())));
        }
        now.addClassName("cc-speakers-now");
        return now;
    }

    private ListItem row(SpeechRow speech, boolean next) {
        Span name = new Span(named(speech));
        name.addClassName("cc-meetings-seat");
        Div text = new Div(name);
        text.addClassName("cc-meetings-name");
        if (list.hasSpoken(speech.account())) {
            text.add(MeetingMarks.small(Texts.text("meetings.speakers.again")));
        }
        ListItem row = new ListItem(text);
        if (part.conducts()) {
            Div tools = new Div();
            tools.addClassName("cc-meetings-tools");
            if (part.going()) {
                Button floor = small(
                        Texts.text("meetings.speakers.floor"),
                        Texts.text("meetings.speakers.floorNamed", named(speech)),
                        () -> commands.giveFloor(speech.id()));
                if (next && list.speaking().isEmpty()) {
                    floor.addThemeVariants(ButtonVariant.PRIMARY);
                }
                tools.add(floor);
            }
            tools.add(small(
                    Texts.text("meetings.speakers.strike"),
                    Texts.text("meetings.speakers.strikeNamed", named(speech)),
                    () -> commands.strikeSpeech(speech.id())));
            row.add(tools);
        }
        return row;
    }

    /** What the person may do for themselves; large, as it is pressed on a phone. */
    private Optional<Component> own() {
        Optional<SpeechRow> wish = list.waitingOf(part.person());
        boolean speaks = list.speaking()
                .filter(speech -> speech.account().equals(part.person()))
                .isPresent();
        if (wish.isPresent()) {
            int place = list.waiting().indexOf(wish.get()) + 1;
            Paragraph told = new Paragraph(Texts.text("meetings.speakers.place", place));
            Div own = new Div(told, Actions.quiet(Texts.text("meetings.speakers.withdraw"), commands::withdrawSpeech));
            own.addClassName("cc-speakers-own");
            return Optional.of(own);
        }
        if (speaks || list.closed()) {
            return Optional.empty();
        }
        Button ask = Actions.secondary(Texts.text("meetings.speakers.ask"), commands::askToSpeak);
        ask.addClassName("cc-speakers-ask");
        return Optional.of(ask);
    }

    private Component tools(List<Attending> people) {
        Div tools = new Div();
        tools.addClassNames("cc-actions", "cc-speakers-tools");
        List<Attending> others = people.stream()
                .filter(one -> list.waitingOf(one.account()).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            Button add = new Button(Texts.text("meetings.speakers.add"));
            add.addThemeVariants(ButtonVariant.TERTIARY);
            ContextMenu menu = new ContextMenu(add);
            menu.setOpenOnClick(true);
            others.forEach(one -> menu.addItem(one.name(), click -> commands.askToSpeakFor(one.account())));
            tools.add(add);
        }
        tools.add(Actions.quiet(
                Texts.text(list.closed() ? "meetings.speakers.reopen" : "meetings.speakers.close"),
                () -> commands.closeSpeakers(!list.closed())));
        Checkbox newcomers = new Checkbox(Texts.text("meetings.speakers.newcomers"), list.newcomersFirst());
        newcomers.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                commands.putNewcomersFirst(change.getValue());
            }
        });
        tools.add(newcomers);
        return tools;
    }

    private Component spoken() {
        UnorderedList rows = new UnorderedList();
        Duration total = Duration.ZERO;
        for (SpeechRow speech : list.spoken()) {
            Duration length = speech.length(beganAt(speech));
            total = total.plus(length);
            Span time =
                    new Span(Texts.text("meetings.speakers.length", Formats.time(beganAt(speech)), minutes(length)));
            time.addClassName("cc-note");
            rows.add(new ListItem(new Span(named(speech)), time));
        }
        Details spoken =
                new Details(Texts.text("meetings.speakers.spoken", list.spoken().size(), minutes(total)), rows);
        spoken.addClassName("cc-speakers-spoken");
        return spoken;
    }

    private static Instant beganAt(SpeechRow speech) {
        return speech.beganAt() == null ? speech.askedAt() : speech.beganAt();
    }

    /** "3:05" */
    static String minutes(Duration length) {
        return Texts.text(
                "meetings.speakers.minutes",
                length.toMinutes(),
                String.valueOf(100 + length.toSecondsPart()).substring(1));
    }

    /** The seat, and the person unless the name only says once more whose seat it is. */
    static String named(SpeechRow speech) {
        return speech.speaker().startsWith(speech.label()) ? speech.label() : speech.label() + " · " + speech.speaker();
    }

    private static Button small(String text, String name, Runnable action) {
        Button button = Actions.secondary(text, action);
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(name);
        return button;
    }
}
