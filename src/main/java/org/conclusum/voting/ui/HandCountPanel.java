package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.HandCount;
import org.conclusum.voting.HandCounting;
import org.conclusum.voting.Pile;
import org.jspecify.annotations.Nullable;

/** A ballot on paper: who handed in, and how many papers say what; the chair confirms it by closing the ballot. */
class HandCountPanel extends Div {

    private final transient HandCounting counting;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final Div entered = new Div();
    private final Details entering;
    private final CheckboxGroup<ElectorLine> handedIn = new CheckboxGroup<>();
    private final IntegerField invalid = number(Texts.text("voting.paper.invalid"));
    private final Map<Answer, IntegerField> numbers = new LinkedHashMap<>();
    private final List<Pile> piles = new ArrayList<>();
    private final UnorderedList pileList = new UnorderedList();
    private List<UUID> offered = List.of();

    HandCountPanel(BallotView ballot, HandCounting counting, Actor.Person person, Runnable changed) {
        this.counting = counting;
        this.person = person;
        this.changed = changed;
        addClassName("cc-voting-entries");
        entering = new Details(Texts.text("voting.paper.title"), form(ballot));
        entering.setOpened(ballot.handCount() == null && !ballot.mayClose());
        add(entered, entering);
        update(ballot);
    }

    /** Follows who is there and what was entered, without touching what is about to be entered. */
    final void update(BallotView ballot) {
        List<ElectorLine> there = ballot.electors().stream()
                .filter(line -> line.present() && !line.excluded())
                .toList();
        List<UUID> ids = there.stream().map(ElectorLine::seat).toList();
        if (!ids.equals(offered)) {
            Set<UUID> left = new HashSet<>(offered);
            handedIn.getValue().forEach(line -> left.remove(line.seat()));
            offered = ids;
            handedIn.setItems(there);
            handedIn.setValue(
                    there.stream().filter(line -> !left.contains(line.seat())).collect(Collectors.toSet()));
        }
        entered.removeAll();
        HandCount count = ballot.handCount();
        if (count != null) {
            entered.add(
                    list(ballot, count),
                    BallotWords.small(Texts.text("voting.paper.by", count.enteredBy(), count.papers())),
                    BallotWords.muted(Texts.text(
                            ballot.mayClose() ? "voting.paper.confirmByClosing" : "voting.paper.waitsForTheChair")));
        }
    }

    /** The piles of a count, the invalid papers last. */
    static UnorderedList list(BallotView ballot, HandCount count) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-section");
        for (Pile pile : count.piles()) {
            list.add(new ListItem(pile(ballot, pile)));
        }
        if (count.invalid() > 0) {
            list.add(new ListItem(Texts.text("voting.paper.invalidPile", count.invalid())));
        }
        return list;
    }

    private static String pile(BallotView ballot, Pile pile) {
        return Texts.text(
                "voting.paper.pile",
                pile.papers(),
                BallotWords.answer(ballot.plan().question(), pile.answer()));
    }

    private Component form(BallotView ballot) {
        handedIn.setLabel(Texts.text("voting.paper.handedIn"));
        handedIn.setItemLabelGenerator(ElectorLine::label);
        handedIn.addClassName("cc-voting-handed-in");
        Div form = new Div(BallotWords.muted(Texts.text("voting.paper.hint")), handedIn);
        VoteTerms terms = VoteTerms.of(ballot);
        if (ballot.plan().question().places() > 1) {
            form.add(pileForm(ballot, terms));
        } else {
            Div row = new Div();
            row.addClassName("cc-voting-piles");
            for (Answer answer : terms.answers()) {
                IntegerField number = number(BallotWords.answer(ballot.plan().question(), answer));
                numbers.put(answer, number);
                row.add(number);
            }
            row.add(invalid);
            form.add(row);
        }
        form.add(Actions.secondary(
                Texts.text("voting.paper.action"), () -> enter(ballot.row().id())));
        form.addClassName("cc-voting-opening");
        return form;
    }

    /** Where several may be marked, papers that say the same are entered one pile after the other. */
    private Component pileForm(BallotView ballot, VoteTerms terms) {
        PaperField paper = new PaperField(Texts.text("voting.paper.says"), terms, () -> {});
        IntegerField papers = number(Texts.text("voting.paper.papers"));
        papers.setMin(1);
        papers.setValue(1);
        pileList.addClassName("cc-voting-section");
        return new Div(
                paper,
                papers,
                Actions.quiet(Texts.text("voting.paper.addPile"), () -> {
                    @Nullable Integer number = papers.getValue();
                    Answer answer =
                            number == null || number < 1 ? null : paper.demand().orElse(null);
                    if (answer != null) {
                        add(ballot, new Pile(answer, Objects.requireNonNull(number)));
                        paper.setValue(null);
                        papers.setValue(1);
                    }
                }),
                pileList,
                invalid);
    }

    private void add(BallotView ballot, Pile pile) {
        piles.add(pile);
        ListItem line = new ListItem(new Span(pile(ballot, pile)));
        line.add(Actions.quiet(Texts.text("voting.paper.removePile"), () -> {
            piles.remove(pile);
            pileList.remove(line);
        }));
        pileList.add(line);
    }

    private void enter(UUID ballot) {
        List<Pile> counted = new ArrayList<>(piles);
        numbers.forEach((answer, number) -> counted.add(new Pile(answer, valueOf(number))));
        Set<UUID> seats = handedIn.getValue().stream().map(ElectorLine::seat).collect(Collectors.toSet());
        counting.enter(ballot, seats, counted, valueOf(invalid), person);
        entering.setOpened(false);
        changed.run();
    }

    private static int valueOf(IntegerField number) {
        return Objects.requireNonNullElse(number.getValue(), 0);
    }

    private static IntegerField number(String label) {
        IntegerField number = new IntegerField(label);
        number.setMin(0);
        number.setValue(0);
        number.setStepButtonsVisible(true);
        number.setWidth("11rem");
        return number;
    }
}
