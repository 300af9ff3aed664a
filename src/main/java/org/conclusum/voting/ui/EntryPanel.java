package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.EnteredVote;
import org.conclusum.voting.EntryManner;
import org.conclusum.voting.VotesOnBehalf;

/** Votes on paper or by show of hands: the office enters them, the chair confirms them; until then they do not count. */
class EntryPanel extends Div {

    private final transient VotesOnBehalf onBehalf;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final Div waiting = new Div();
    private final Select<ElectorLine> seat = new Select<>();
    private List<UUID> offered = List.of();
    private List<EnteredVote> shown = List.of();

    EntryPanel(BallotView ballot, VotesOnBehalf onBehalf, Actor.Person person, Runnable changed) {
        this.onBehalf = onBehalf;
        this.person = person;
        this.changed = changed;
        addClassName("cc-voting-entries");
        add(waiting);
        if (ballot.mayEnter()) {
            add(new Details(Texts.text("voting.entry.title"), form(ballot)));
        }
        update(ballot);
    }

    /** Follows who has voted and what was entered, without touching what is about to be entered. */
    final void update(BallotView ballot) {
        List<ElectorLine> open = ballot.electors().stream()
                .filter(line -> line.present() && !line.excluded() && !line.voted())
                .toList();
        List<UUID> ids = open.stream().map(ElectorLine::seat).toList();
        if (!ids.equals(offered)) {
            offered = ids;
            ElectorLine chosen = seat.getValue();
            seat.setItems(open);
            open.stream()
                    .filter(line -> chosen != null && line.seat().equals(chosen.seat()))
                    .findFirst()
                    .ifPresent(seat::setValue);
        }
        if (!ballot.entries().equals(shown)) {
            shown = ballot.entries();
            drawWaiting(ballot);
        }
    }

    private void drawWaiting(BallotView ballot) {
        waiting.removeAll();
        if (shown.isEmpty()) {
            return;
        }
        Map<UUID, String> labels =
                ballot.electors().stream().collect(Collectors.toMap(ElectorLine::seat, ElectorLine::label));
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-section");
        for (EnteredVote entry : shown) {
            Div text = new Div(
                    new Span(labels.getOrDefault(entry.seat(), "") + ": "
                            + BallotWords.answer(ballot.plan().question(), entry.answer())),
                    BallotWords.small(Texts.text(
                            "voting.entry.by", Texts.of("voting.entry.manner", entry.manner()), entry.enteredBy())));
            text.addClassName("cc-voting-name");
            list.add(new ListItem(
                    text,
                    new Pill(Tone.WAIT, Texts.text("voting.entry.waits")),
                    Actions.quiet(
                            Texts.text("voting.entry.takeBack"),
                            () -> run(() -> onBehalf.takeBack(ballot.row().id(), entry.seat(), person)))));
        }
        waiting.add(list);
        if (ballot.mayClose()) {
            waiting.add(Actions.secondary(
                    Texts.text("voting.entry.confirm", shown.size()),
                    () -> run(() -> onBehalf.confirm(ballot.row().id(), person))));
        }
    }

    private Component form(BallotView ballot) {
        seat.setLabel(Texts.text("voting.entry.seat"));
        seat.setItemLabelGenerator(line -> line == null ? "" : line.label());
        seat.setWidthFull();
        seat.setManualValidation(true);
        seat.setErrorMessage(Texts.text("voting.entry.noSeat"));
        seat.addValueChangeListener(change -> seat.setInvalid(false));
        RadioButtonGroup<EntryManner> manner = new RadioButtonGroup<>(Texts.text("voting.entry.manner"));
        manner.setItems(EntryManner.values());
        manner.setItemLabelGenerator(item -> Texts.of("voting.entry.manner", item));
        manner.setValue(EntryManner.HAND);
        PaperField paper = new PaperField(Texts.text("voting.entry.vote"), VoteTerms.of(ballot), () -> {});
        Div form = new Div(
                BallotWords.muted(Texts.text("voting.entry.hint")),
                seat,
                manner,
                paper,
                Actions.secondary(Texts.text("voting.entry.action"), () -> {
                    ElectorLine line = seat.getValue();
                    Answer answer = paper.demand().orElse(null);
                    seat.setInvalid(line == null);
                    if (line != null && answer != null) {
                        onBehalf.enter(ballot.row().id(), line.seat(), answer, manner.getValue(), person);
                        paper.setValue(null);
                        seat.setValue(null);
                        changed.run();
                    }
                }));
        form.addClassName("cc-voting-opening");
        return form;
    }

    private void run(Runnable command) {
        command.run();
        changed.run();
    }
}
