package org.conclusum.procedures.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.conclusum.procedures.catalogue.Bpmn;

/**
 * What law and bylaw want of a process, whatever else is changed in it: a vote is counted before anything follows from
 * it, a meeting is invited to before it is held, a proposal is examined before it can be put on an agenda. Steps are
 * named as the catalogue does; {@code END} stands for an end of the main way.
 */
class HouseRules {

    private static final String END = "END";

    private static final Map<String, Set<String>> STAYS = Map.of(
            "proposal",
                    Set.of(
                            "EXAMINE_PROPOSAL",
                            "makeProposalReady",
                            "ProposalDecided",
                            "ProposalWithdrawn",
                            "closeProposal"),
            "meeting",
                    Set.of(
                            "RELEASE_AGENDA",
                            "INVITE",
                            "CONDUCT_MEETING",
                            "SIGN_MINUTES",
                            "publishMinutes",
                            "InvitationLapsed",
                            "MeetingCancelled"),
            "ballot",
                    Set.of(
                            "BallotClosed",
                            "closeBallot",
                            "countBallot",
                            "issueResolution",
                            "recordAdoption",
                            "recordRejection",
                            "postponeItem"),
            "ratification", Set.of("prepareRatification", "RatificationSettled", "concludeRatification"),
            "followup", Set.of("REPORT_MEASURE", "CLOSE_RESOLUTION"),
            "moderation", Set.of("openModeration", "closeConsensingRound", "ModerationCancelled"),
            "nomination", Set.of("prepareNomination", "RECORD_DELEGATES", "NominationLapsed"),
            "constitution", Set.of("askDelegates", "takeOffice", "CommitteeDissolved"),
            "adoption", Set.of("CHECK_ADOPTION", "AdoptionDecided", "RUN_PILOT", "GIVE_FEEDBACK"),
            "exchange", Set.of("closeTopics", "DRAFT_PROGRAMME", "HOLD_EXCHANGE", "REPORT_EXCHANGE", "RoundCancelled"));

    private static final List<Order> ORDER = List.of(
            new Order("proposal", "EXAMINE_PROPOSAL", "makeProposalReady").unlessBegunBy("ProposalRenewed"),
            new Order("proposal", "makeProposalReady", "ProposalDecided"),
            new Order("meeting", "INVITE", "CONDUCT_MEETING"),
            new Order("meeting", "RELEASE_AGENDA", "INVITE"),
            new Order("meeting", "SIGN_MINUTES", "publishMinutes"),
            new Order("ballot", "countBallot", "issueResolution"),
            new Order("ballot", "countBallot", "recordAdoption"),
            new Order("ballot", "countBallot", "recordRejection"),
            new Order("ballot", "countBallot", "postponeItem"),
            new Order("ballot", "countBallot", END),
            new Order("ratification", "prepareRatification", "concludeRatification"),
            new Order("constitution", "askDelegates", "takeOffice"),
            new Order("adoption", "CHECK_ADOPTION", "AdoptionDecided"),
            new Order("adoption", "AdoptionDecided", "RUN_PILOT"),
            new Order("exchange", "closeTopics", "DRAFT_PROGRAMME"),
            new Order("exchange", "DRAFT_PROGRAMME", "HOLD_EXCHANGE"),
            new Order("exchange", "HOLD_EXCHANGE", "REPORT_EXCHANGE"));

    private final Net net;
    private final Findings findings;

    HouseRules(Net net, Findings findings) {
        this.net = net;
        this.findings = findings;
    }

    void look() {
        for (String step : STAYS.getOrDefault(net.key(), Set.of())) {
            if (net.nodes().stream().noneMatch(node -> is(node, step))) {
                findings.error("step-missing", net.process(), Wording.of(step));
            }
        }
        ORDER.stream().filter(order -> order.process().equals(net.key())).forEach(this::keeps);
    }

    /** Nobody gets to the later step on a way that leaves the earlier one out. */
    private void keeps(Order order) {
        Predicate<NetNode> earlier = node -> is(node, order.first());
        Set<NetNode> around = net.reached(begins(order), node -> earlier.test(node) || isReminder(node));
        for (NetNode node : new HashSet<>(around)) {
            if (is(node, order.then())) {
                findings.error(
                        "order",
                        node.element(),
                        Wording.of(order.first()),
                        node.element().attribute("name").orElse(node.id()));
            }
        }
    }

    private List<NetNode> begins(Order order) {
        return net.within(null).stream()
                .filter(node -> node.kind().equals("startEvent"))
                .filter(node -> order.unless().isEmpty() || !waitsFor(node, order.unless()))
                .toList();
    }

    /** A way that begins beside a step which goes on ends without the case ending. */
    private static boolean isReminder(NetNode node) {
        return node.kind().equals("boundaryEvent")
                && node.element().attribute("cancelActivity").orElse("true").equals("false");
    }

    private boolean is(NetNode node, String step) {
        if (step.equals(END)) {
            return node.kind().equals("endEvent") && node.around() == null;
        }
        return StepNames.stepOf(node.element()).filter(step::equals).isPresent()
                || StepNames.kindOf(node.element()).equals(step)
                || waitsFor(node, step);
    }

    private boolean waitsFor(NetNode node, String message) {
        return node.element()
                        .attribute("messageRef")
                        .map(net.messages()::get)
                        .filter(message::equals)
                        .isPresent()
                || node.element()
                        .children(Bpmn.MODEL, "messageEventDefinition")
                        .flatMap(event -> event.attribute("messageRef").stream())
                        .anyMatch(id -> message.equals(net.messages().get(id)));
    }

    /**
     * That one step comes before another.
     *
     * @param unless the message of a start where the first step was taken in an earlier case, or the empty text
     */
    private record Order(String process, String first, String then, String unless) {

        Order(String process, String first, String then) {
            this(process, first, then, "");
        }

        Order unlessBegunBy(String message) {
            return new Order(process, first, then, message);
        }
    }
}
