package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.BallotState;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.Choice;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.Question;
import org.conclusum.voting.decision.ProcedureKind;

/** How ballots, votes and exact numbers are named and marked on every page. */
final class BallotWords {

    private BallotWords() {}

    /** Where a ballot stands, or what came of it. */
    static Pill pill(BallotRow row) {
        if (row.state() != BallotState.COUNTED) {
            return new Pill(
                    row.state() == BallotState.OPEN ? Tone.INFO : Tone.WAIT, Texts.of("voting.state", row.state()));
        }
        Tone tone =
                switch (Objects.requireNonNullElse(row.outcome(), "")) {
                    case "ADOPTED" -> Tone.YES;
                    case "REJECTED" -> Tone.NO;
                    default -> Tone.WAIT;
                };
        return new Pill(tone, Texts.text("voting.outcome." + row.outcome()));
    }

    /** Why a motion was not adopted, in a sentence; empty if it was. */
    static String reason(BallotRow row) {
        if (row.reason() == null) {
            return "";
        }
        return row.procedure() == ProcedureKind.MEETING
                ? Texts.text("voting.reason." + row.reason())
                : Texts.text("voting.reason." + row.procedure() + "." + row.reason());
    }

    static Component vote(Question question, ElectorLine elector) {
        Choice choice = elector.choice();
        return choice == null
                ? small(voteInWords(question, elector))
                : new Pill(tone(choice), voteInWords(question, elector));
    }

    /** What a ballot paper says. */
    static String answer(Question question, Answer answer) {
        if (!answer.picks().isEmpty()) {
            return String.join(", ", question.named(answer.picks()));
        }
        return answer.choice() == Choice.NO ? none(question) : Texts.of("voting.choice", answer.choice());
    }

    /** What a no is called: no to the motion, to the only candidate, or to all that there are. */
    static String none(Question question) {
        return question.options().size() > 1 ? Texts.text("voting.choice.none") : Texts.of("voting.choice", Choice.NO);
    }

    static String voteInWords(Question question, ElectorLine elector) {
        Choice choice = elector.choice();
        if (choice != null) {
            return answer(question, new Answer(choice, elector.picks()));
        }
        if (elector.voted()) {
            return Texts.text("voting.seat.voted");
        }
        if (elector.excluded()) {
            return Texts.text("voting.seat.excluded");
        }
        return Texts.text(elector.present() ? "voting.seat.silent" : "voting.seat.absent");
    }

    /** What the voters choose from, where that is not a yes or a no. */
    static Optional<Component> standing(Question question) {
        OrderedList list = new OrderedList();
        question.options().forEach(option -> list.add(new ListItem(option)));
        list.addClassName("cc-voting-standing");
        return Optional.<Component>of(list).filter(shown -> !question.options().isEmpty());
    }

    static Tone tone(Choice choice) {
        return switch (choice) {
            case YES, AGREE -> Tone.YES;
            case NO, OBJECT -> Tone.NO;
            case ABSTAIN, STAND_ASIDE -> Tone.NEUTRAL;
        };
    }

    /** The look of a choice, as style sheets name it. */
    static String look(Choice choice) {
        return switch (choice) {
            case YES, AGREE -> "yes";
            case NO, OBJECT -> "no";
            case ABSTAIN, STAND_ASIDE -> "abstain";
        };
    }

    /** Whole numbers with their thousands grouped, others as a mixed number. */
    static String number(Fraction number) {
        if (number.isWhole()) {
            return Formats.number(number.numerator().longValueExact());
        }
        BigInteger whole = number.floor();
        Fraction rest = number.minus(Fraction.of(whole));
        return whole.signum() == 0 ? rest.toString() : Formats.number(whole.longValueExact()) + " " + rest;
    }

    static Span small(String text) {
        Span span = new Span(text);
        span.addClassName("cc-note");
        return span;
    }

    static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("cc-small", "cc-muted");
        return paragraph;
    }

    /** The rule book that the ballot goes by. */
    static Component source(BallotView ballot) {
        return muted(ballot.rules().cited(Texts.locale()));
    }

    /** The way to what the room sees. */
    static Anchor projector(BallotRow row) {
        Anchor anchor = new Anchor("ballots/" + row.id() + "/projector", Texts.text("voting.projector.action"));
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.addClassNames("cc-voting-download", "cc-voting-to-projector");
        return anchor;
    }

    /** Where a ballot belongs. */
    static Component links(BallotRow row) {
        Div links = new Div();
        if (row.meeting() != null) {
            links.add(new Anchor("meetings/" + row.meeting(), Texts.text("voting.page.meeting")));
        }
        if (row.proposal() != null) {
            links.add(new Anchor("proposals/" + row.proposal(), Texts.text("voting.page.proposal")));
        }
        links.addClassName("cc-voting-links");
        return links;
    }
}
