package org.conclusum.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.simulator.Simulator;
import org.conclusum.voting.simulator.SimulatorCase;
import org.conclusum.voting.simulator.Trial;
import org.conclusum.voting.simulator.TriedVote;

/** The person's own cases of a committee: to keep one by name, to open it again, to forget it. */
class SimulatorCases extends Card {

    private final transient Simulator simulator;
    private final transient Trial trial;
    private final transient Actor.Person person;
    private final UnorderedList list = new UnorderedList();

    SimulatorCases(Simulator simulator, Trial trial, Actor.Person person, Supplier<TriedVote> vote) {
        super(Texts.text("voting.simulator.cases"));
        this.simulator = simulator;
        this.trial = trial;
        this.person = person;
        list.addClassName("cc-simulator-cases");
        add(list, form(vote));
        refresh();
    }

    private Div form(Supplier<TriedVote> vote) {
        TextField name = new TextField(Texts.text("voting.simulator.save.name"));
        Button save = Actions.secondary(Texts.text("voting.simulator.save"), () -> {
            try {
                simulator.save(trial, vote.get(), name.getValue(), person);
            } catch (RuleViolated broken) {
                name.setInvalid(true);
                name.setErrorMessage(
                        Texts.text(broken.messageKey(), broken.arguments().toArray()));
                return;
            }
            name.setInvalid(false);
            name.clear();
            refresh();
            Messages.done(Texts.text("voting.simulator.save.done"));
        });
        Div form = new Div(name, save);
        form.addClassName("cc-simulator-save");
        return form;
    }

    private void refresh() {
        list.removeAll();
        List<SimulatorCase> cases = simulator.cases(trial.committee().id(), person);
        if (cases.isEmpty()) {
            list.add(new ListItem(BallotWords.muted(Texts.text("voting.simulator.cases.none"))));
        }
        cases.forEach(kept -> list.add(item(kept)));
    }

    private ListItem item(SimulatorCase kept) {
        Button forget = Actions.quiet("", () -> {
            simulator.forget(kept.id(), person);
            refresh();
        });
        forget.setIcon(Icon.CLOSE.create());
        forget.setAriaLabel(Texts.text("voting.simulator.cases.forget", kept.name()));
        Div text = new Div(
                new Anchor(address(kept), kept.name()),
                BallotWords.small(Texts.text("voting.simulator.cases.day", Formats.date(kept.day()))));
        text.addClassName("cc-simulator-case");
        return new ListItem(text, forget);
    }

    private static String address(SimulatorCase kept) {
        return "simulator?"
                + QueryParameters.simple(Map.of(
                                "committee",
                                kept.committee().toString(),
                                "rules",
                                kept.rules(),
                                "day",
                                kept.day().toString(),
                                "votes",
                                kept.votes()))
                        .getQueryString();
    }
}
