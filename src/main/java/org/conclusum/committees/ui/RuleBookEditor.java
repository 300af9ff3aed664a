package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.conclusum.committees.RuleBookProfile;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.SeatVotesRow;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;

/** A draft of a rule book to write on, topic by topic, in sentences with choices. Says what it says after each change. */
class RuleBookEditor extends Div implements RuleBookDesk {

    private final transient Function<RuleBookText, List<SeatRow>> seatsOf;
    private final transient Function<SeatVotes, List<SeatVotesRow>> reckoning;
    private final transient List<RuleBookProfile> profiles;
    private final transient Consumer<RuleBookText> changed;
    private transient RuleBookText text;

    /**
     * An editor.
     *
     * @param seatsOf the voting seats on the day of a text
     * @param reckoning what a rule on votes comes to on the day of the draft, seat by seat
     * @param changed called with what the draft says after each change
     */
    RuleBookEditor(
            RuleBookText text,
            List<RuleBookProfile> profiles,
            Function<RuleBookText, List<SeatRow>> seatsOf,
            Function<SeatVotes, List<SeatVotesRow>> reckoning,
            Consumer<RuleBookText> changed) {
        this.text = text;
        this.profiles = List.copyOf(profiles);
        this.seatsOf = seatsOf;
        this.reckoning = reckoning;
        this.changed = changed;
        addClassName("cc-rule-editor");
        draw();
    }

    @Override
    public RuleBookText text() {
        return text;
    }

    @Override
    public List<SeatRow> seats() {
        return seatsOf.apply(text);
    }

    @Override
    public void change(UnaryOperator<RuleBookText> change) {
        text = change.apply(text);
        changed.accept(text);
    }

    private void draw() {
        removeAll();
        add(
                head(),
                new ProcedureSections.Way(this),
                new QuorumSection(this),
                new MajoritySection(this),
                new VotesSection(this, reckoning),
                new ProcedureSections.Mandates(this),
                new ProcedureSections.Ballots(this),
                new ProcedureSections.Circular(this),
                new HomeBodiesSection(this),
                new StatementsSection(this),
                new BurdenSection(this),
                new ProcedureSections.Periods(this));
    }

    private Component head() {
        TextField title = new TextField(Texts.text("committees.editor.title"));
        title.setValue(text.title());
        title.addValueChangeListener(
                change -> change(old -> old.named(change.getValue(), old.source(), old.unverified())));
        TextField source = new TextField(Texts.text("committees.editor.source"));
        source.setValue(text.source());
        source.addClassName("cc-wide");
        source.addValueChangeListener(
                change -> change(old -> old.named(old.title(), change.getValue(), old.unverified())));
        DayField from = new DayField(Texts.text("committees.editor.validFrom"));
        from.setValue(text.validFrom());
        from.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                change(old -> old.validFrom(change.getValue()));
            }
        });
        Checkbox unverified = Choices.yes(
                Texts.text("committees.editor.unverified"),
                text.unverified(),
                chosen -> change(old -> old.named(old.title(), old.source(), chosen)));
        unverified.addClassName("cc-wide");
        Div form = new Div(title, from, source, unverified);
        form.addClassName("cc-form");
        return new Card(Texts.text("committees.editor.head"), profile(), form);
    }

    private Component profile() {
        Select<RuleBookProfile> select = new Select<>();
        select.setLabel(Texts.text("committees.editor.profile"));
        select.setItemLabelGenerator(RuleBookEditor::name);
        select.setPlaceholder(Texts.text("committees.editor.profile.choose"));
        select.setItems(profiles);
        select.addClassName("cc-rule-profile");
        Div note = new Div();
        note.addClassName("cc-note");
        var take = Actions.secondary(Texts.text("committees.editor.profile.take"), () -> {
            RuleBookProfile profile = select.getValue();
            if (profile != null) {
                change(old -> profile.text(old.title(), old.validFrom()));
                draw();
            }
        });
        take.setVisible(false);
        select.addValueChangeListener(change -> {
            RuleBookProfile chosen = change.getValue();
            take.setVisible(chosen != null);
            note.setText(chosen == null ? "" : Texts.text("committees.profile." + chosen.key() + ".sentence"));
        });
        Div line = new Div(select, take);
        line.addClassName("cc-rule-profile-line");
        return new Div(line, note);
    }

    static String name(RuleBookProfile profile) {
        return Texts.text("committees.profile." + profile.key() + ".name");
    }
}
