package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.Nominee;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Whom a seat is to be filled with: the member, then substitutes, each chosen or named by name and mail address. */
class NomineeFields extends Div {

    private static final UUID SOMEBODY_NEW = new UUID(0, 0);
    private static final int MOST = 4;
    private static final int LONGEST_NAME = 200;

    private final Map<UUID, String> known;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Component more;

    NomineeFields(Map<UUID, String> candidates, List<Nominee> named) {
        known = new LinkedHashMap<>(candidates);
        named.stream()
                .filter(nominee -> nominee.account() != null)
                .forEach(nominee -> known.putIfAbsent(nominee.account(), nominee.name()));
        addClassName("cc-committees-nominees");
        list.addClassName("cc-committees-nominee-list");
        more = Actions.quiet(Texts.text("committees.nominees.more"), () -> add((Nominee) null));
        add(list, more);
        if (named.isEmpty()) {
            add((Nominee) null);
            add((Nominee) null);
        } else {
            named.forEach(this::add);
        }
    }

    /** The people named, the member first; lines left empty are left out. */
    List<Nominee> people() {
        return lines.stream().filter(Line::isFilled).map(Line::nominee).toList();
    }

    private void add(@Nullable Nominee nominee) {
        Line line = new Line(lines.size(), nominee);
        lines.add(line);
        list.add(line);
        more.setVisible(lines.size() <= MOST);
    }

    /** One person. */
    private final class Line extends Div {

        private final Select<UUID> person = new Select<>();
        private final TextField name = new TextField(Texts.text("committees.nominees.name"));
        private final EmailField email = new EmailField(Texts.text("committees.nominees.email"));

        Line(int place, @Nullable Nominee nominee) {
            addClassName("cc-committees-nominee");
            List<UUID> choices = new ArrayList<>(known.keySet());
            choices.add(SOMEBODY_NEW);
            person.setLabel(
                    place == 0
                            ? Texts.text("committees.nominees.member")
                            : Texts.text("committees.nominees.substitute", place));
            person.setItems(choices);
            person.setEmptySelectionAllowed(place > 0);
            person.setEmptySelectionCaption(Texts.text("committees.nominees.nobody"));
            person.setPlaceholder(Texts.text("committees.nominees.choose"));
            person.setItemLabelGenerator(id -> id == null
                    ? Texts.text("committees.nominees.nobody")
                    : known.getOrDefault(id, Texts.text("committees.nominees.new")));
            person.addValueChangeListener(change -> offer());
            name.setMaxLength(LONGEST_NAME);
            Div fields = new Div(person, name, email);
            fields.addClassName("cc-committees-nominee-fields");
            add(fields);
            show(nominee);
            offer();
        }

        private void show(@Nullable Nominee nominee) {
            if (nominee == null) {
                return;
            }
            person.setValue(nominee.account() == null ? SOMEBODY_NEW : nominee.account());
            name.setValue(nominee.account() == null ? nominee.name() : "");
            email.setValue(nominee.email() == null ? "" : nominee.email());
        }

        private void offer() {
            boolean fresh = SOMEBODY_NEW.equals(person.getValue());
            name.setVisible(fresh);
            email.setVisible(fresh);
        }

        boolean isFilled() {
            return person.getValue() != null;
        }

        Nominee nominee() {
            UUID chosen = person.getValue();
            return SOMEBODY_NEW.equals(chosen)
                    ? Nominee.newcomer(name.getValue(), email.getValue())
                    : Nominee.of(chosen, known.getOrDefault(chosen, ""));
        }
    }
}
