package org.conclusum.committees.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which a rule book's procedure rules are stored and exchanged.
 *
 * <p>Reading is strict; a part that is left out has its usual content, so a rule book from before a part existed reads
 * as it was meant. Writing leaves out nothing, and what is written reads back equal.
 */
public final class ProcedureRulesJson {

    private ProcedureRulesJson() {}

    /** @throws JsonMalformed with the path, seen from the rules as {@code $} */
    public static ProcedureRules read(JsonNode rules) {
        return read(LocatedJson.root(rules));
    }

    /** @throws JsonMalformed with the path, seen from the document the rules are part of */
    public static ProcedureRules read(LocatedJson rules) {
        rules.withOnly(
                "decidedBy",
                "ballots",
                "circular",
                "consensus",
                "homeBodies",
                "mandate",
                "seatVotes",
                "remoteCounts",
                "urgency");
        ProcedureRules usual = ProcedureRules.usual();
        return new ProcedureRules(
                rules.read("decidedBy", by -> by.oneOf(DecidedBy.class), usual.decidedBy()),
                rules.read("ballots", ProcedureRulesJson::ballots, usual.ballots()),
                rules.read("circular", ProcedureRulesJson::circular, usual.circular()),
                rules.read("consensus", ProcedureRulesJson::consensus, usual.consensus()),
                rules.read("homeBodies", ProcedureRulesJson::homeBodies, usual.homeBodies()),
                rules.read("mandate", mandate -> mandate.oneOf(DelegateMandate.class), usual.mandate()),
                rules.readOrNull("seatVotes", ProcedureRulesJson::seatVotes),
                rules.read("remoteCounts", LocatedJson::truth, usual.remoteCounts()),
                rules.read("urgency", majority -> majority.oneOf(UrgencyMajority.class), usual.urgency()));
    }

    public static ObjectNode write(ProcedureRules rules) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("decidedBy", rules.decidedBy().name());
        json.putObject("ballots")
                .put("changeUntilClosing", rules.ballots().changeUntilClosing())
                .put("rollCall", rules.ballots().rollCall().toString())
                .put("secret", rules.ballots().secret().toString())
                .put("secretElection", rules.ballots().secretElection().toString())
                .put("remoteSecret", rules.ballots().remoteSecret());
        write(rules.circular(), json.putObject("circular"));
        json.putObject("consensus")
                .put("rounds", rules.consensus().rounds())
                .put("afterwards", rules.consensus().afterwards().name());
        json.putObject("homeBodies")
                .put("reserved", rules.homeBodies().reserved())
                .put("needed", rules.homeBodies().needed().name())
                .put("deadlineMonths", rules.homeBodies().deadlineMonths())
                .put("silenceConsents", rules.homeBodies().silenceConsents());
        json.put("mandate", rules.mandate().name());
        json.put("remoteCounts", rules.remoteCounts());
        json.put("urgency", rules.urgency().name());
        SeatVotes seatVotes = rules.seatVotes();
        if (seatVotes != null) {
            ObjectNode votes = json.putObject("seatVotes");
            votes.set("rule", VotesByPopulationJson.write(seatVotes.rule()));
            votes.put("referenceDate", seatVotes.referenceDate().toString());
        }
        return json;
    }

    private static void write(CircularRules circular, ObjectNode json) {
        json.put("allowed", circular.allowed());
        @Nullable Threshold returnQuorum = circular.returnQuorum();
        if (returnQuorum != null) {
            json.put("returnQuorum", returnQuorum.toString());
        }
        json.put("silence", circular.silence().name())
                .put("chairMustReply", circular.chairMustReply())
                .put("deadlineDays", circular.deadlineDays());
    }

    private static BallotRules ballots(LocatedJson json) {
        json.withOnly("changeUntilClosing", "rollCall", "secret", "secretElection", "remoteSecret");
        BallotRules usual = BallotRules.usual();
        return new BallotRules(
                json.read("changeUntilClosing", LocatedJson::truth, usual.changeUntilClosing()),
                json.read("rollCall", ProcedureRulesJson::demand, usual.rollCall()),
                json.read("secret", ProcedureRulesJson::demand, usual.secret()),
                json.read("secretElection", ProcedureRulesJson::demand, usual.secretElection()),
                json.read("remoteSecret", LocatedJson::truth, usual.remoteSecret()));
    }

    private static Demand demand(LocatedJson json) {
        return json.make(() -> Demand.parse(json.text()));
    }

    /** Here a return quorum that is left out is none, as the rules may ask for none. */
    private static CircularRules circular(LocatedJson json) {
        json.withOnly("allowed", "returnQuorum", "silence", "chairMustReply", "deadlineDays");
        CircularRules usual = CircularRules.usual();
        return json.make(() -> new CircularRules(
                json.read("allowed", LocatedJson::truth, usual.allowed()),
                json.readOrNull("returnQuorum", LocatedJson::threshold),
                json.read("silence", silence -> silence.oneOf(Silence.class), usual.silence()),
                json.read("chairMustReply", LocatedJson::truth, usual.chairMustReply()),
                json.read("deadlineDays", LocatedJson::smallNumber, usual.deadlineDays())));
    }

    private static ConsensusRules consensus(LocatedJson json) {
        json.withOnly("rounds", "afterwards");
        ConsensusRules usual = ConsensusRules.usual();
        return json.make(() -> new ConsensusRules(
                json.read("rounds", LocatedJson::smallNumber, usual.rounds()),
                json.read("afterwards", next -> next.oneOf(ConsensusRules.Afterwards.class), usual.afterwards())));
    }

    private static HomeBodyRules homeBodies(LocatedJson json) {
        json.withOnly("reserved", "needed", "deadlineMonths", "silenceConsents");
        HomeBodyRules usual = HomeBodyRules.allAgree();
        return json.make(() -> new HomeBodyRules(
                json.read("reserved", LocatedJson::truth, usual.reserved()),
                json.read("needed", needed -> needed.oneOf(HomeBodyRules.Needed.class), usual.needed()),
                json.read("deadlineMonths", LocatedJson::smallNumber, usual.deadlineMonths()),
                json.read("silenceConsents", LocatedJson::truth, usual.silenceConsents())));
    }

    private static SeatVotes seatVotes(LocatedJson json) {
        json.withOnly("rule", "referenceDate");
        return new SeatVotes(VotesByPopulationJson.read(json.required("rule")), day(json.required("referenceDate")));
    }

    private static LocalDate day(LocatedJson json) {
        try {
            return LocalDate.parse(json.text());
        } catch (DateTimeException notADay) {
            throw new JsonMalformed(json.path(), "must be a day such as 2024-12-31");
        }
    }
}
