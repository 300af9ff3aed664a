package org.conclusum.procedures;

import java.util.List;

/** The usual way of a case of each model: the process tests walk it with real cases, and the dry runs without. */
final class ShippedWays {

    static final List<String> NOMINATION = List.of(
            "start_asked",
            "serviceTask_prepareNomination",
            "gateway_proposed",
            "userTask_nameDelegates",
            "userTask_recordDelegates",
            "gateway_recorded",
            "end_recorded");

    static final List<String> BALLOT_ADOPTED = List.of(
            "start_opened",
            "receiveTask_voting",
            "serviceTask_count",
            "gateway_outcome",
            "serviceTask_issueResolution",
            "serviceTask_recordAdoption",
            "gateway_adoptedCircular",
            "end_adopted");

    static final List<String> RATIFICATION = List.of(
            "start_adopted",
            "serviceTask_prepareRatification",
            "receiveTask_homeBodies",
            "serviceTask_concludeRatification",
            "gateway_inForce",
            "end_inForce");

    static final List<String> MODERATION_AGREED = List.of(
            "start_moderation",
            "serviceTask_openModeration",
            "userTask_nameIssues",
            "gateway_invited",
            "receiveTask_positions",
            "serviceTask_collectPositions",
            "userTask_draftVariants",
            "gateway_round",
            "receiveTask_rating",
            "serviceTask_closeRound",
            "gateway_limit",
            "userTask_assessRound",
            "gateway_assessed",
            "end_agreed");

    static final List<String> MEETING_TO_ITS_CLOSE = List.of(
            "start_planned",
            "userTask_draftAgenda",
            "userTask_release",
            "gateway_released",
            "userTask_invite",
            "userTask_open",
            "userTask_conduct",
            "gateway_adjourned");

    static final List<String> ADOPTION = List.of(
            "start_interested",
            "userTask_check",
            "gateway_suitable",
            "receiveTask_decision",
            "gateway_adopted",
            "userTask_pilot",
            "userTask_feedback",
            "end_told");

    static final List<String> EXCHANGE = List.of(
            "start_called",
            "receiveTask_topics",
            "serviceTask_closeTopics",
            "userTask_programme",
            "userTask_hold",
            "userTask_report",
            "end_reported");

    static final List<String> PROPOSAL_TO_READY = List.of(
            "start_submitted",
            "serviceTask_gatherFacts",
            "ruleTask_route",
            "serviceTask_noteRoute",
            "userTask_examine",
            "gateway_accepted",
            "serviceTask_askForStatements",
            "gateway_statementsAsked",
            "gateway_route",
            "serviceTask_makeReady");

    /** Each step once, as the seats go side by side. */
    static final List<String> CONSTITUTION_INTO_OFFICE = List.of(
            "start_founded",
            "serviceTask_askDelegates",
            "callActivity_nomination",
            "userTask_planMeeting",
            "userTask_recordChair",
            "serviceTask_takeOffice",
            "gateway_term");

    /** Each step once, as the measures go side by side. */
    static final List<String> FOLLOW_UP_TO_ITS_CLOSE = List.of(
            "start_issued",
            "userTask_defineMeasures",
            "serviceTask_collectMeasures",
            "start_measure",
            "serviceTask_prepareMeasure",
            "userTask_report",
            "gateway_done",
            "end_measureDone",
            "userTask_close",
            "serviceTask_presentCompletion",
            "serviceTask_prepareReview",
            "gateway_target");

    private ShippedWays() {}

    /** The steps in the order in which they were passed first, frames around them left out. */
    static List<String> eachOnce(List<String> path) {
        return path.stream()
                .filter(step -> !step.contains("#") && !step.startsWith("subprocess_"))
                .distinct()
                .toList();
    }
}
