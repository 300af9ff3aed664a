package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.voting.InstructedVote;

/** How those who sit for a municipality voted, beside what it had instructed; for its coordinator alone. */
class InstructedVotes extends UnorderedList {

    /** @param note called when the coordinator takes note of a vote against the instruction */
    InstructedVotes(List<InstructedVote> votes, Consumer<InstructedVote> note) {
        addClassNames("cc-voting-section", "cc-voting-instructed");
        votes.forEach(vote -> add(line(vote, note)));
    }

    private static ListItem line(InstructedVote vote, Consumer<InstructedVote> note) {
        Div name = new Div(
                new Span(vote.label()),
                BallotWords.small(
                        vote.substitute() ? Texts.text("voting.circular.by.substitute", vote.voter()) : vote.voter()),
                new Span(Texts.text(
                        "voting.instruction.voted",
                        Texts.of("voting.choice", vote.choice()),
                        Texts.of("voting.wish", vote.instruction().wish()),
                        Formats.dateTime(vote.closedAt()))));
        name.addClassName("cc-voting-name");
        if (vote.deviates() && vote.camePast()) {
            name.add(BallotWords.small(Texts.text("voting.instruction.camePast")));
        }
        Div marks = new Div(mark(vote));
        marks.addClassName("cc-voting-instruction-marks");
        if (vote.deviates()) {
            marks.add(
                    vote.noted()
                            ? BallotWords.small(Texts.text("voting.instruction.noted"))
                            : Actions.secondary(Texts.text("voting.instruction.note"), () -> note.accept(vote)));
        }
        return new ListItem(name, marks);
    }

    private static Component mark(InstructedVote vote) {
        return vote.deviates()
                ? new Pill(Tone.WAIT, Texts.text("voting.instruction.deviates"))
                : new Pill(Tone.YES, Texts.text("voting.instruction.followed"));
    }
}
