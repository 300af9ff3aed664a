package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotKind;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotState;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.ConsensusRounds;
import org.conclusum.voting.InstructionListing;
import org.conclusum.voting.Question;
import org.conclusum.voting.choice.ChoiceFinding;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/** The vote on an item in the meeting: the chair opens it, members vote, everybody sees how far it is and the result. */
class ItemVote extends Div {

    /** What the panel shows: which ballot in which state; anything else is updated in place. */
    private record Shown(@Nullable UUID ballot, @Nullable BallotState state, boolean amending) {}

    private final transient AgendaItemRow item;
    private final transient BallotListing listing;
    private final transient BallotCommands commands;
    private final transient ConsensusRounds rounds;
    private final transient InstructionListing instructions;
    private final transient AmendmentListing amendments;
    private final transient Actor.Person person;
    private final transient OpeningForm.OpeningRules rules;
    private final String motion;
    private final boolean mayOpen;
    private transient @Nullable Shown shown;
    private transient @Nullable OpenBallot open;

    /**
     * A panel.
     *
     * @param motion what the proposal wants to be decided; empty for an item without one
     * @param mayOpen whether the person may open a ballot
     * @param rules what the rule book says of forms and majorities
     */
    ItemVote(
            AgendaItemRow item,
            String motion,
            boolean mayOpen,
            OpeningForm.OpeningRules rules,
            BallotListing listing,
            BallotCommands commands,
            ConsensusRounds rounds,
            InstructionListing instructions,
            AmendmentListing amendments,
            LiveUpdates live,
            Actor.Person person) {
        this.item = item;
        this.motion = motion;
        this.mayOpen = mayOpen;
        this.rules = rules;
        this.listing = listing;
        this.commands = commands;
        this.rounds = rounds;
        this.instructions = instructions;
        this.amendments = amendments;
        this.person = person;
        addClassName("cc-voting-item");
        refresh();
        live.refresh(this, item.meeting(), this::refresh);
    }

    private void refresh() {
        Optional<BallotView> ballot = listing.onItem(item.id(), person);
        boolean amending = item.proposal() != null && amendments.undecided(item.id()) > 0;
        Shown now = ballot.map(view -> new Shown(view.row().id(), view.row().state(), amending))
                .orElseGet(() -> new Shown(null, null, amending));
        if (!now.equals(shown)) {
            shown = now;
            open = null;
            removeAll();
            ballot.map(this::draw).or(this::opening).ifPresent(content -> add(new Card(content)));
            List<BallotView> before = listing.rounds(item.id(), person);
            if (before.size() > 1
                    || (!before.isEmpty() && !before.getLast().row().id().equals(now.ballot()))) {
                add(new RoundsCard(before));
            }
        } else if (open != null) {
            ballot.ifPresent(open::update);
        }
    }

    private Component draw(BallotView ballot) {
        DecisionResult result = ballot.result();
        if (result != null) {
            return result(ballot, result);
        }
        OpenBallot fresh = new OpenBallot(
                ballot,
                Prose.motion(ballot.wording()),
                commands,
                seat -> new InstructionNote(ballot.row().form(), () -> instructions.atSeat(ballot.row(), seat, person)),
                person,
                this::refresh);
        open = fresh;
        return fresh;
    }

    private Optional<Component> opening() {
        return opening(new OpeningForm.Suggestion(motion, Question.YES_NO));
    }

    private Optional<Component> opening(OpeningForm.Suggestion suggestion) {
        boolean possible = mayOpen && item.state() == AgendaItemState.CURRENT && item.proposal() != null;
        if (!possible) {
            return Optional.empty();
        }
        if (amendments.undecided(item.id()) > 0) {
            return Optional.of(BallotWords.muted(Texts.text("voting.amendment.first")));
        }
        List<ProcedureKind> procedures = rounds.proceduresFor(item.id());
        List<BallotView> before = listing.rounds(item.id(), person);
        return procedures.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpeningForm(
                        before.isEmpty()
                                ? suggestion
                                : new OpeningForm.Suggestion(before.getLast().wording(), suggestion.question()),
                        rules,
                        procedures,
                        !before.isEmpty(),
                        (words, plan) -> {
                            commands.ballots().open(item.id(), words, plan, person);
                            refresh();
                        }));
    }

    private Component result(BallotView ballot, DecisionResult result) {
        Div head = new Div(BallotWords.pill(ballot.row()), new H2(Texts.text("voting.item.result")));
        head.addClassName("cc-voting-head");
        Div part = new Div(head, new ResultChart(ballot, result));
        String reason = BallotWords.reason(ballot.row());
        if (!reason.isEmpty()) {
            part.add(BallotWords.muted(reason));
        }
        part.add(
                Prose.motion(ballot.wording()),
                new Anchor("ballots/" + ballot.row().id(), Texts.text("voting.result.how")));
        RoundsCard.objections(ballot).ifPresent(part::add);
        part.addClassName("cc-voting-item-result");
        opening(ballot).ifPresent(part::add);
        return part;
    }

    /** A vote without a decision may be repeated while the item is still the current one. */
    private Optional<Component> opening(BallotView ballot) {
        String outcome = ballot.row().outcome();
        boolean decided = "ADOPTED".equals(outcome) || "REJECTED".equals(outcome);
        if (decided) {
            return Optional.empty();
        }
        return opening(new OpeningForm.Suggestion(ballot.wording(), runOff(ballot)));
    }

    /** The question of the next round: who leads is asked about, for the places that are left. */
    private static Question runOff(BallotView ballot) {
        Question question = ballot.plan().question();
        ChoiceFinding finding = ballot.choice();
        if (finding == null || finding.finalists().isEmpty()) {
            return question;
        }
        List<String> names = question.named(finding.finalists());
        return question.kind() == BallotKind.ELECTION
                ? Question.ofCandidates(names, finding.placesLeft())
                : Question.ofOptions(names, question.noneOfThese());
    }
}
