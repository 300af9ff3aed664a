package org.conclusum.committees.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** How a committee comes to a decision, as sentences in the language of the person who looks. */
public final class ProcedureInWords {

    private final ProcedureRules rules;

    public ProcedureInWords(ProcedureRules rules) {
        this.rules = rules;
    }

    /** By consensus or by vote, and what follows where no consensus is found. */
    public List<String> way() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.of("committees.rules.decidedBy", rules.decidedBy()));
        if (rules.decidedBy() == DecidedBy.CONSENSUS) {
            sentences.add(Texts.text(
                    "committees.rules.afterwards."
                            + rules.consensus().afterwards().name(),
                    rules.consensus().rounds()));
        }
        return sentences;
    }

    /** How votes are taken. */
    public List<String> ballots() {
        BallotRules ballots = rules.ballots();
        return List.of(
                Texts.text(
                        ballots.changeUntilClosing()
                                ? "committees.rules.change.possible"
                                : "committees.rules.change.impossible"),
                Texts.text("committees.rules.rollCall", demand(ballots.rollCall())),
                Texts.text("committees.rules.secret", demand(ballots.secret())),
                Texts.text("committees.rules.secretElection", demand(ballots.secretElection())),
                Texts.text(
                        rules.remoteCounts()
                                ? "committees.rules.remoteCounts.possible"
                                : "committees.rules.remoteCounts.impossible"),
                Texts.text(
                        ballots.remoteSecret()
                                ? "committees.rules.remoteSecret.possible"
                                : "committees.rules.remoteSecret.impossible"));
    }

    /** How it decides without meeting. */
    public List<String> circular() {
        CircularRules circular = rules.circular();
        if (!circular.allowed()) {
            return List.of(Texts.text("committees.rules.circular.none"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.text("committees.rules.circular", circular.deadlineDays()));
        Threshold returned = circular.returnQuorum();
        if (returned != null) {
            sentences.add(Texts.text("committees.rules.returnQuorum", RulesInWords.share(returned)));
        }
        sentences.add(Texts.of("committees.rules.silence", circular.silence()));
        if (circular.chairMustReply()) {
            sentences.add(Texts.text("committees.rules.chairMustReply"));
        }
        return sentences;
    }

    /** Whether resolutions wait for the home bodies. */
    public List<String> homeBodies() {
        HomeBodyRules home = rules.homeBodies();
        if (!home.reserved()) {
            return List.of(Texts.text("committees.rules.home.none"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.text("committees.rules.home." + home.needed().name(), home.deadlineMonths()));
        sentences.addAll(latecomers(home));
        return sentences;
    }

    /** What counts where resolutions wait for the home bodies, without the time that they have. */
    public static List<String> homeBodies(HomeBodyRules home) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.of("committees.rules.home.agreeing", home.needed()));
        sentences.addAll(latecomers(home));
        return sentences;
    }

    private static List<String> latecomers(HomeBodyRules home) {
        return List.of(
                Texts.text(
                        home.silenceConsents()
                                ? "committees.rules.home.silence.consents"
                                : "committees.rules.home.silence.doesNot"),
                Texts.text(
                        home.lateCounts()
                                ? "committees.rules.home.late.counts"
                                : "committees.rules.home.late.doesNot"));
    }

    /** Whether the municipalities concerned are heard first. */
    public List<String> statements() {
        StatementRules statements = rules.statements();
        if (!statements.asked()) {
            return List.of(Texts.text("committees.rules.statements.none"));
        }
        return List.of(
                Texts.text(
                        statements.workingDays()
                                ? "committees.rules.statements.WORKING"
                                : "committees.rules.statements.CALENDAR",
                        statements.days()),
                Texts.of("committees.rules.statements", statements.silence()));
    }

    /** Whether those that bear the burden have to agree. */
    public List<String> burden() {
        return List.of(Texts.of("committees.rules.burden", rules.burden()));
    }

    /** Whether municipalities instruct those who sit for them. */
    public List<String> mandate() {
        return rules.mandate() == DelegateMandate.FREE
                ? List.of(Texts.text("committees.rules.mandate.FREE"))
                : List.of(Texts.text("committees.rules.mandate.BOUND"), Texts.text("committees.rules.mandate.valid"));
    }

    /** How many votes the seats have. */
    public List<String> seatVotes() {
        SeatVotes votes = rules.seatVotes();
        if (votes == null) {
            return List.of(Texts.text("committees.rules.votes.given"));
        }
        return List.of(
                rule(votes.rule()),
                Texts.text("committees.rules.votes.referenceDate", Formats.date(votes.referenceDate())));
    }

    /** "wenn mindestens ein Fünftel der Anwesenden es verlangt" */
    public static String demand(Demand demand) {
        Threshold share = demand.share();
        return share == null
                ? Texts.of("committees.rules.demand", demand.kind())
                : Texts.text("committees.rules.demand.SHARE", RulesInWords.share(share));
    }

    private static String rule(VotesByPopulation rule) {
        return switch (rule) {
            case PerBegun(long per, int cap, int plus) ->
                Texts.text("committees.rules.votes.perBegun", Formats.number(per), cap, plus);
            case Tiers(List<Tiers.Tier> tiers) ->
                Texts.text(
                        "committees.rules.votes.tiers",
                        tiers.stream()
                                .map(tier -> Texts.text(
                                        "committees.rules.votes.tier", Formats.number(tier.moreThan()), tier.votes()))
                                .collect(Collectors.joining(", ")));
        };
    }
}
