package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.rules.BallotRules;
import org.conclusum.committees.rules.CircularRules;
import org.conclusum.committees.rules.ConsensusRules;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DelegateMandate;
import org.conclusum.committees.rules.Demand;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.committees.rules.ProcedureInWords;
import org.conclusum.committees.rules.Silence;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.committees.rules.UrgencyMajority;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The topics of a rule book that say how a decision comes about, each to write on. */
final class ProcedureSections {

    private static final List<String> DEMANDS =
            List.of("NOBODY", "ANY_MEMBER", ">=1/5", ">=1/4", ">=1/3", ">=1/2", ">1/2", ">=2/3", "ALWAYS");

    private ProcedureSections() {}

    /** By consensus or by vote. */
    static class Way extends EditorSection {

        Way(RuleBookDesk desk) {
            super("way", desk);
            draw();
        }

        @Override
        final void fill(Div into) {
            into.add(new Sentence(
                    Texts.text("committees.editor.way"),
                    Choices.of(
                            Texts.text("committees.editor.way.label"),
                            List.of(DecidedBy.values()),
                            way -> Texts.of("committees.editor.way", way),
                            desk().text().procedure().decidedBy(),
                            way -> redraw(() -> desk().changeProcedure(old -> old.with(way))))));
            if (desk().text().procedure().decidedBy() == DecidedBy.CONSENSUS) {
                ConsensusRules consensus = desk().text().procedure().consensus();
                into.add(new Sentence(
                        Texts.text("committees.editor.consensus"),
                        Choices.number(
                                Texts.text("committees.editor.consensus.rounds.label"),
                                1,
                                consensus.rounds(),
                                rounds -> change(old -> new ConsensusRules(rounds, old.afterwards()))),
                        Choices.of(
                                Texts.text("committees.editor.consensus.next.label"),
                                List.of(ConsensusRules.Afterwards.values()),
                                next -> Texts.of("committees.editor.consensus", next),
                                consensus.afterwards(),
                                next -> change(old -> new ConsensusRules(old.rounds(), next)))));
            }
        }

        private void change(UnaryOperator<ConsensusRules> change) {
            desk().changeProcedure(old -> old.with(change.apply(old.consensus())));
        }
    }

    /** Whether municipalities instruct those who sit for them. */
    static class Mandates extends EditorSection {

        Mandates(RuleBookDesk desk) {
            super("mandate", desk);
            draw();
        }

        @Override
        final void fill(Div into) {
            into.add(Choices.yes(
                    Texts.text("committees.editor.mandate"),
                    desk().text().procedure().mandate() == DelegateMandate.BOUND,
                    bound -> desk().changeProcedure(
                                    old -> old.with(bound ? DelegateMandate.BOUND : DelegateMandate.FREE))));
        }
    }

    /** How votes are taken. */
    static class Ballots extends EditorSection {

        Ballots(RuleBookDesk desk) {
            super("ballots", desk);
            draw();
        }

        @Override
        final void fill(Div into) {
            BallotRules rules = desk().text().procedure().ballots();
            into.add(
                    Choices.yes(
                            Texts.text("committees.editor.change"),
                            rules.changeUntilClosing(),
                            chosen -> change(old -> new BallotRules(
                                    chosen, old.rollCall(), old.secret(), old.secretElection(), old.remoteSecret()))),
                    demand(
                            "committees.rules.rollCall",
                            rules.rollCall(),
                            wish -> old -> new BallotRules(
                                    old.changeUntilClosing(),
                                    wish,
                                    old.secret(),
                                    old.secretElection(),
                                    old.remoteSecret())),
                    demand(
                            "committees.rules.secret",
                            rules.secret(),
                            wish -> old -> new BallotRules(
                                    old.changeUntilClosing(),
                                    old.rollCall(),
                                    wish,
                                    old.secretElection(),
                                    old.remoteSecret())),
                    demand(
                            "committees.rules.secretElection",
                            rules.secretElection(),
                            wish -> old -> new BallotRules(
                                    old.changeUntilClosing(), old.rollCall(), old.secret(), wish, old.remoteSecret())),
                    Choices.yes(
                            Texts.text("committees.editor.remoteCounts"),
                            desk().text().procedure().remoteCounts(),
                            chosen -> desk().changeProcedure(old -> old.withRemoteCounts(chosen))),
                    Choices.yes(
                            Texts.text("committees.editor.remoteSecret"),
                            rules.remoteSecret(),
                            chosen -> change(old -> new BallotRules(
                                    old.changeUntilClosing(),
                                    old.rollCall(),
                                    old.secret(),
                                    old.secretElection(),
                                    chosen))));
        }

        private Component demand(String key, Demand value, Function<Demand, UnaryOperator<BallotRules>> changing) {
            List<String> items = new ArrayList<>(DEMANDS);
            if (!items.contains(value.toString())) {
                items.add(value.toString());
            }
            return new Sentence(
                    Texts.text(key),
                    Choices.of(
                            Texts.text("committees.editor.demand.label"),
                            items,
                            written -> ProcedureInWords.demand(Demand.parse(written)),
                            value.toString(),
                            written -> change(changing.apply(Demand.parse(written)))));
        }

        private void change(UnaryOperator<BallotRules> change) {
            desk().changeProcedure(old -> old.with(change.apply(old.ballots())));
        }
    }

    /** How the committee decides without meeting. */
    static class Circular extends EditorSection {

        Circular(RuleBookDesk desk) {
            super("circular", desk);
            draw();
        }

        @Override
        final void fill(Div into) {
            CircularRules rules = desk().text().procedure().circular();
            into.add(Choices.yes(
                    Texts.text("committees.editor.circular"),
                    rules.allowed(),
                    chosen -> redraw(() -> change(old -> new CircularRules(
                            chosen, old.returnQuorum(), old.silence(), old.chairMustReply(), old.deadlineDays())))));
            if (!rules.allowed()) {
                return;
            }
            into.add(new Sentence(
                    Texts.text("committees.editor.circular.days"),
                    Choices.number(
                            Texts.text("committees.editor.circular.days.label"),
                            1,
                            rules.deadlineDays(),
                            days -> change(old -> new CircularRules(
                                    true, old.returnQuorum(), old.silence(), old.chairMustReply(), days)))));
            returns(into, rules.returnQuorum());
            into.add(
                    new Sentence(
                            Texts.text("committees.editor.silence"),
                            Choices.of(
                                    Texts.text("committees.editor.silence.label"),
                                    List.of(Silence.values()),
                                    silence -> Texts.of("committees.editor.silence", silence),
                                    rules.silence(),
                                    silence -> change(old -> new CircularRules(
                                            true,
                                            old.returnQuorum(),
                                            silence,
                                            old.chairMustReply(),
                                            old.deadlineDays())))),
                    Choices.yes(
                            Texts.text("committees.rules.chairMustReply"),
                            rules.chairMustReply(),
                            chosen -> change(old -> new CircularRules(
                                    true, old.returnQuorum(), old.silence(), chosen, old.deadlineDays()))));
        }

        private void returns(Div into, @Nullable Threshold share) {
            into.add(Choices.yes(
                    Texts.text("committees.editor.return"),
                    share != null,
                    chosen -> redraw(
                            () -> change(old -> with(old, chosen ? Threshold.moreThan(Fraction.of(1, 2)) : null)))));
            if (share != null) {
                into.add(new Sentence(
                        Texts.text("committees.rules.returnQuorum"),
                        new ShareChoice(
                                Texts.text("committees.editor.share.label"),
                                share,
                                other -> change(old -> with(old, other)))));
            }
        }

        private static CircularRules with(CircularRules old, @Nullable Threshold share) {
            return new CircularRules(true, share, old.silence(), old.chairMustReply(), old.deadlineDays());
        }

        private void change(UnaryOperator<CircularRules> change) {
            desk().changeProcedure(old -> old.with(change.apply(old.circular())));
        }
    }

    /** Whether resolutions wait for the home bodies. */
    static class HomeBodies extends EditorSection {

        HomeBodies(RuleBookDesk desk) {
            super("home", desk);
            draw();
        }

        @Override
        final void fill(Div into) {
            HomeBodyRules rules = desk().text().procedure().homeBodies();
            into.add(Choices.yes(
                    Texts.text("committees.editor.home"),
                    rules.reserved(),
                    chosen -> redraw(() -> change(old ->
                            new HomeBodyRules(chosen, old.needed(), old.deadlineMonths(), old.silenceConsents())))));
            if (!rules.reserved()) {
                return;
            }
            into.add(
                    new Sentence(
                            Texts.text("committees.editor.home.needed"),
                            Choices.of(
                                    Texts.text("committees.editor.home.needed.label"),
                                    List.of(HomeBodyRules.Needed.values()),
                                    needed -> Texts.of("committees.editor.home", needed),
                                    rules.needed(),
                                    needed -> change(old -> new HomeBodyRules(
                                            true, needed, old.deadlineMonths(), old.silenceConsents()))),
                            Choices.number(
                                    Texts.text("committees.editor.home.months.label"),
                                    1,
                                    rules.deadlineMonths(),
                                    months -> change(old ->
                                            new HomeBodyRules(true, old.needed(), months, old.silenceConsents())))),
                    Choices.yes(
                            Texts.text("committees.rules.home.silence.consents"),
                            rules.silenceConsents(),
                            chosen -> change(
                                    old -> new HomeBodyRules(true, old.needed(), old.deadlineMonths(), chosen))));
        }

        private void change(UnaryOperator<HomeBodyRules> change) {
            desk().changeProcedure(old -> old.with(change.apply(old.homeBodies())));
        }
    }

    /** Notice and submission. */
    static class Periods extends EditorSection {

        Periods(RuleBookDesk desk) {
            super("notice", desk);
            draw();
        }

        @Override
        final void fill(Div into) {
            RuleBookText text = desk().text();
            into.add(
                    new Sentence(
                            Texts.text("committees.editor.notice"),
                            Choices.number(
                                    Texts.text("committees.editor.notice.label"),
                                    0,
                                    text.notice().days(),
                                    days -> periods(days, now().urgentNotice().days(), unit(), now().submissionDays())),
                            Choices.of(
                                    Texts.text("committees.editor.notice.unit.label"),
                                    List.of(DayKind.values()),
                                    unit -> Texts.of("committees.editor.notice", unit),
                                    text.notice().unit(),
                                    unit -> periods(
                                            now().notice().days(),
                                            now().urgentNotice().days(),
                                            unit,
                                            now().submissionDays()))),
                    new Sentence(
                            Texts.text("committees.editor.notice.urgent"),
                            Choices.number(
                                    Texts.text("committees.editor.notice.urgent.label"),
                                    0,
                                    text.urgentNotice().days(),
                                    days -> periods(now().notice().days(), days, unit(), now().submissionDays()))),
                    new Sentence(
                            Texts.text("committees.editor.submission"),
                            Choices.number(
                                    Texts.text("committees.editor.submission.label"),
                                    0,
                                    text.submissionDays(),
                                    days -> periods(
                                            now().notice().days(),
                                            now().urgentNotice().days(),
                                            unit(),
                                            days)),
                            Choices.of(
                                    Texts.text("committees.editor.submission.unit.label"),
                                    List.of(DayKind.values()),
                                    unit -> Texts.of("committees.editor.notice", unit),
                                    text.submissionUnit(),
                                    unit -> desk().change(old -> old.withSubmissionIn(unit)))),
                    new Sentence(
                            Texts.text("committees.editor.urgency"),
                            Choices.of(
                                    Texts.text("committees.editor.urgency.label"),
                                    List.of(UrgencyMajority.values()),
                                    majority -> Texts.of("committees.rules.urgency.needs", majority),
                                    text.procedure().urgency(),
                                    majority -> desk().changeProcedure(old -> old.with(majority)))));
        }

        private RuleBookText now() {
            return desk().text();
        }

        private DayKind unit() {
            return now().notice().unit();
        }

        private void periods(int ordinary, int urgent, DayKind unit, int submission) {
            desk().change(text -> text.withPeriods(ordinary, urgent, unit, submission));
        }
    }
}
