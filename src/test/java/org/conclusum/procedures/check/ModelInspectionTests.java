package org.conclusum.procedures.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.procedures.engine.ShippedModels;
import org.conclusum.procedures.hostile.CatalogueFixture;
import org.conclusum.procedures.hostile.HostileModel;
import org.conclusum.procedures.hostile.HostileModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelInspectionTests {

    private static final ModelInspection INSPECTION = new ModelInspection(CatalogueFixture.catalogue());

    private static final String REMINDER = """
            <bpmn:boundaryEvent id="timer_second" name="Zweite Erinnerung" attachedToRef="userTask_revise" cancelActivity="false">
              <bpmn:outgoing>flow_second</bpmn:outgoing>
              <bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P10D</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="flow_second" sourceRef="timer_second" targetRef="serviceTask_remindRevision" />
            """;

    static Stream<HostileModel> hostile() {
        return Stream.of(HostileModels.thatRunThings(), HostileModels.thatAttackTheReader(), HostileModels.tables())
                .flatMap(List::stream);
    }

    static Stream<String> shipped() {
        return ShippedModels.all().stream().map(ShippedModels.ShippedModel::name);
    }

    @Test
    void knowsMoreThanSixtyWaysToMisuseAModel() {
        assertThat(hostile().map(HostileModel::way).collect(Collectors.toSet())).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesAndNamesTheElement(HostileModel model) {
        ModelReview review = INSPECTION.review(model.file());

        assertThat(review.deployable()).isFalse();
        assertThat(review.errors()).as(() -> review.findings().toString()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(model.rule());
            assertThat(finding.element()).isEqualTo(model.element());
            assertThat(finding.line()).isPositive();
        });
        assertThat(review.errors()).allSatisfy(finding -> {
            assertThat(finding.message(Locale.GERMAN)).doesNotStartWith("!").isNotBlank();
            assertThat(finding.message(Locale.ENGLISH)).doesNotStartWith("!").isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersInTime(HostileModel model) {
        assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> INSPECTION.review(model.file())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void findsNothingInWhatComesWithTheProgram(String name) {
        assertThat(INSPECTION
                        .review(HostileModels.text("/processes/" + name).getBytes(StandardCharsets.UTF_8))
                        .findings())
                .isEmpty();
    }

    @Test
    void acceptsASecondReminderAndAConfirmation() {
        assertThat(review(
                                "proposal",
                                "<bpmn:subProcess id=\"subprocess_withdrawal\"",
                                REMINDER + "<bpmn:subProcess id=\"subprocess_withdrawal\"")
                        .findings())
                .isEmpty();
        assertThat(INSPECTION.review(
                        HostileModels.text("/models/confirmed.bpmn").getBytes(StandardCharsets.UTF_8)))
                .satisfies(review -> assertThat(review.deployable()).isTrue())
                .satisfies(review ->
                        assertThat(review.findings()).extracting(Finding::rule).containsExactly("own-process"));
    }

    @Test
    void acceptsWhatOtherModellersLeaveBehind() {
        String drawn = HostileModels.text("/models/confirmed.bpmn")
                .replace(
                        "id=\"definitions_trial\"",
                        "id=\"definitions_trial\" exporter=\"Modeler\""
                                + " xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\" modeler:executionPlatform=\"Camunda Platform\""
                                + " xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\"")
                .replace(
                        "</bpmn:process>",
                        "<bpmn:textAnnotation id=\"note_1\"><bpmn:text>Hinweis</bpmn:text>"
                                + "</bpmn:textAnnotation></bpmn:process>");

        assertThat(INSPECTION.review(drawn.getBytes(StandardCharsets.UTF_8)).deployable())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ballot   | order        | serviceTask_issueResolution | sourceRef="receiveTask_voting" targetRef="serviceTask_count"  | sourceRef="receiveTask_voting" targetRef="serviceTask_issueResolution"
            ballot   | order        | end_reminded                | sourceRef="receiveTask_voting" targetRef="serviceTask_count"  | sourceRef="receiveTask_voting" targetRef="end_reminded"
            ballot   | step-missing | ballot                      | camunda:delegateExpression="${countBallot}"                   | camunda:delegateExpression="${remindVoters}"
            meeting  | order        | userTask_open               | sourceRef="gateway_released" targetRef="userTask_invite"      | sourceRef="gateway_released" targetRef="userTask_open"
            meeting  | order        | userTask_invite             | sourceRef="start_planned" targetRef="userTask_draftAgenda"    | sourceRef="start_planned" targetRef="userTask_invite"
            proposal | order        | serviceTask_makeReady       | sourceRef="serviceTask_noteRoute" targetRef="userTask_examine"| sourceRef="serviceTask_noteRoute" targetRef="gateway_route"
            proposal | dead-end     | serviceTask_close           | sourceRef="serviceTask_close" targetRef="end_closed"          | sourceRef="end_reminded" targetRef="end_closed"
            proposal | after-the-end| end_reminded                | sourceRef="serviceTask_close" targetRef="end_closed"          | sourceRef="end_reminded" targetRef="end_closed"
            proposal | circle       | serviceTask_gatherFacts     | sourceRef="serviceTask_noteRoute" targetRef="userTask_examine"| sourceRef="serviceTask_noteRoute" targetRef="serviceTask_gatherFacts"
            proposal | unreachable  | userTask_examine            | sourceRef="serviceTask_noteRoute" targetRef="userTask_examine"| sourceRef="serviceTask_noteRoute" targetRef="gateway_accepted"
            proposal | no-default   | gateway_adopted             | name="Angenommen?" default="flow_adopted_close"               | name="Angenommen?"
            proposal | no-condition | flow_adopted_reserved       | >${adopted}</bpmn:conditionExpression>                        | -
            proposal | unknown-fact | flow_adopted_reserved       | ${adopted}                                                    | ${agreed}
            proposal | unknown-fact | timer_revisionReminder      | ${revisionReminders}                                          | ${somewhen}
            proposal | unknown-fact | ruleTask_route              | resultVariable="suggestedRoute"                               | resultVariable="somethingNew"
            proposal | unknown-message | receiveTask_decision     | name="ProposalDecided"                                        | name="ProposalForgotten"
            proposal | unknown-task | userTask_other              | *"userTask_revise"                                            | "userTask_other"
            proposal | unknown-task | userTask_examine            | value="EXAMINE_PROPOSAL"                                      | value="INVITE"
            proposal | form         | userTask_examine            | route:proposals/{subject}"                                    | route:ballots/{subject}"
            proposal | performer    | userTask_examine            | camunda:candidateGroups="${offices}"                          | camunda:candidateGroups="${committee}"
            proposal | step-elsewhere | serviceTask_close         | ${closeProposal}                                              | ${countBallot}
            proposal | calls-itself | callActivity_moderation     | calledElement="moderation"                                    | calledElement="proposal"
            proposal | loose-border | timer_revisionReminder      | attachedToRef="userTask_revise"                               | attachedToRef="nobody"
            proposal | loose-flow   | flow_close_closed           | targetRef="end_closed"                                        | targetRef="end_withdrawn"
            meeting  | stuck        | gateway_signed              | sourceRef="gateway_minutesApproved" targetRef="userTask_draftMinutes" | sourceRef="gateway_minutesApproved" targetRef="gateway_signed"
            proposal | no-name      | serviceTask_close           | name="Vorgang abschließen"                                    | name=" "
            """)
    void keepsTheRulesOfTheHouse(String process, String rule, String element, String from, String to) {
        String with = to.equals("-") ? "><!-- --></bpmn:conditionExpression>" : to;
        ModelReview review = rule.equals("no-condition") ? withoutCondition() : review(process, from, with);

        assertThat(review.errors()).as(() -> review.findings().toString()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.element()).isEqualTo(element);
        });
    }

    @Test
    void saysTheLineInWhichAnElementBegins() {
        String model = HostileModels.text("/models/confirmed.bpmn")
                .replace("calledElement=\"followup\"", "calledElement=\"x\"");
        int line = model.substring(0, model.indexOf("<bpmn:callActivity")).split("\n", -1).length;

        assertThat(INSPECTION.review(model.getBytes(StandardCharsets.UTF_8)).errors())
                .extracting(Finding::line)
                .containsExactly(line);
    }

    private static ModelReview withoutCondition() {
        String model = HostileModels.text("/processes/proposal.bpmn");
        String without = model.replaceFirst(
                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">\\$\\{adopted}</bpmn:conditionExpression>",
                "");
        assertThat(without).isNotEqualTo(model);
        return INSPECTION.review(without.getBytes(StandardCharsets.UTF_8));
    }

    private static ModelReview review(String process, String from, String to) {
        String model = HostileModels.text("/processes/" + process + ".bpmn");
        if (from.startsWith("*")) {
            return INSPECTION.review(model.replace(from.substring(1), to).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(model).contains(from);
        int at = model.indexOf(from);
        String edited = model.substring(0, at) + to + model.substring(at + from.length());
        return INSPECTION.review(edited.getBytes(StandardCharsets.UTF_8));
    }
}
