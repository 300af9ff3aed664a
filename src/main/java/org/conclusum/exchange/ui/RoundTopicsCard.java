package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.exchange.rounds.ExchangeRound;
import org.conclusum.exchange.rounds.ExchangeRoundView;
import org.conclusum.exchange.rounds.Topic;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** What was proposed for a round; the office takes topics into the programme and puts them in order. */
class RoundTopicsCard extends Card {

    private static final int LONGEST_NOTE = 2000;

    private final transient ExchangeManagement management;
    private final transient ExchangeRoundView view;
    private final transient Actor.Person person;
    private final transient Runnable refresh;

    RoundTopicsCard(ExchangeManagement management, ExchangeRoundView view, Actor.Person person, Runnable refresh) {
        super(Texts.text("exchange.round.topics"));
        this.management = management;
        this.view = view;
        this.person = person;
        this.refresh = refresh;
        addClassName("cc-exchange-stack");
        add(ExchangeWords.muted(Texts.text(
                view.leads() && !view.topics().isEmpty()
                        ? "exchange.round.topics.lead.office"
                        : "exchange.round.topics.lead",
                Formats.date(view.round().topicsUntil()))));
        add(view.topics().isEmpty() ? ExchangeWords.muted(Texts.text("exchange.round.topics.none")) : topics());
        add(Actions.secondary(Texts.text("exchange.round.propose"), this::propose));
    }

    /** Those of the programme first, in their order. */
    private Component topics() {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-exchange-work");
        List<UUID> programme =
                new ArrayList<>(view.programme().stream().map(Topic::id).toList());
        view.programme().forEach(topic -> list.add(item(topic, programme)));
        view.topics().stream()
                .filter(topic -> topic.place() == null)
                .forEach(topic -> list.add(item(topic, programme)));
        return list;
    }

    private ListItem item(Topic topic, List<UUID> programme) {
        String by = topic.by().isEmpty() ? Texts.text("exchange.round.found") : topic.by();
        Div words = new Div(new Span(topic.title()), ExchangeWords.note(by));
        words.addClassName("cc-exchange-name");
        if (!topic.note().isEmpty()) {
            words.add(ExchangeWords.note(topic.note()));
        }
        ListItem item = new ListItem();
        if (!view.leads()) {
            item.add(words);
            return item;
        }
        int place = programme.indexOf(topic.id());
        Checkbox chosen = new Checkbox(place >= 0);
        chosen.setAriaLabel(Texts.text("exchange.round.programme.choose.label", topic.title()));
        chosen.addValueChangeListener(changed -> arrange(with(programme, topic.id(), changed.getValue())));
        item.addClassName("cc-exchange-topic");
        item.add(chosen, words);
        if (place > 0) {
            Button up = Actions.quiet(Texts.text("exchange.round.programme.up"), () -> {
                List<UUID> next = new ArrayList<>(programme);
                Collections.swap(next, place, place - 1);
                arrange(next);
            });
            up.setAriaLabel(Texts.text("exchange.round.programme.up.label", topic.title()));
            item.add(up);
        }
        return item;
    }

    private static List<UUID> with(List<UUID> programme, UUID topic, boolean chosen) {
        List<UUID> next = new ArrayList<>(programme);
        next.remove(topic);
        if (chosen) {
            next.add(topic);
        }
        return next;
    }

    private void arrange(List<UUID> programme) {
        management.arrange(view.round().id(), programme, person);
        refresh.run();
    }

    private void propose() {
        TextField topic = title();
        TextArea note = note();
        FormDialog.open(
                Texts.text("exchange.round.propose"),
                Texts.text("exchange.round.propose.lead"),
                Texts.text("exchange.round.propose"),
                () -> {
                    management.propose(view.round().id(), topic.getValue(), note.getValue(), person);
                    refresh.run();
                },
                topic,
                note);
    }

    static TextField title() {
        TextField title = new TextField(Texts.text("exchange.round.topic.title"));
        title.setMaxLength(ExchangeRound.LONGEST_TITLE);
        title.setWidthFull();
        return title;
    }

    static TextArea note() {
        TextArea note = new TextArea(Texts.text("exchange.round.topic.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        return note;
    }
}
