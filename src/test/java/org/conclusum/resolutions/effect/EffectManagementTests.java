package org.conclusum.resolutions.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.LAUSITZ;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.IndicatorFigures;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.proposals.ProposalState;
import org.conclusum.proposals.Renewal;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.Choice;
import org.conclusum.voting.CircularManagement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class EffectManagementTests {

    private static final UUID INDICATOR = UUID.randomUUID();

    @MockitoBean
    private IndicatorListing indicators;

    @MockitoBean
    private IndicatorFigures figures;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private ProposalLookup proposalRows;

    @Autowired
    private ProposalRenewals renewals;

    @Autowired
    private CircularManagement circulars;

    @Autowired
    private ResolutionManagement resolutions;

    @Autowired
    private EffectManagement management;

    @Autowired
    private EffectListing listing;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID proposal;
    private UUID resolution;

    @BeforeEach
    void resolve() {
        when(indicators.all()).thenReturn(List.of(row()));
        when(indicators.get(any())).thenReturn(row());
        found(null);
        committee = fixture.found();
        proposal = aProposal.submitted(committee);
        proposals.accept(proposal, committee.office());
        UUID ballot = circulars.start(
                proposal, "Das Schulnetz wird abgestimmt.", LocalDate.now(clock).plusDays(14), committee.office());
        LAUSITZ.forEach(ags -> circulars.answer(ballot, committee.seat(ags), Choice.YES, committee.member(ags)));
        resolution = jdbc.sql("select id from resolution where ballot_id = ?")
                .param(ballot)
                .query(UUID.class)
                .single();
    }

    @Test
    void isForTheOfficeOfTheCommitteeAlone() {
        for (Actor.Person person : List.of(
                committee.chair(),
                committee.coordinator(GOERLITZ),
                committee.auditor(),
                fixture.officeOf("RHEIN"),
                fixture.stranger())) {
            assertThatThrownBy(() -> management.aim(resolution, target(), person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.review(resolution, "Gut.", true, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.takeUpAgain(resolution, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.letRest(resolution, "Egal.", person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
        }
        management.aim(resolution, target(), committee.office());
        assertThat(listing.of(resolution, committee.member(GOERLITZ))).isPresent();
        assertThatThrownBy(() -> listing.of(resolution, fixture.stranger())).isInstanceOf(NotFound.class);
    }

    @Test
    void takesAMatterUpAgainWhoseTargetWasMissedAndLinksBothWays() {
        management.aim(resolution, target(), committee.office());
        carryOut();
        found(new BigDecimal("11"));
        assertThat(management.review(resolution, "Zu wenig.", null, committee.office()))
                .isFalse();

        UUID renewed = management.takeUpAgain(resolution, committee.office());

        assertThat(management.takeUpAgain(resolution, committee.office())).isEqualTo(renewed);
        assertThat(proposalRows.rows(Set.of(renewed)).get(renewed)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ProposalState.DRAFT);
            assertThat(row.originator()).isEqualTo(GOERLITZ);
        });
        assertThat(renewals.of(renewed).orElseThrow().occasion()).isEqualTo(Renewal.Occasion.EFFECT);
        assertThat(renewals.following(proposal)).extracting(Renewal::proposal).containsExactly(renewed);
        assertThat(listing.of(resolution, committee.chair()).orElseThrow().renewal())
                .isNotNull();
        assertThat(events.stream(MatterTakenUpAgain.class)).hasSize(1);
        broken("rule.EffectMustHaveBeenMissed", () -> management.letRest(resolution, "x", committee.office()));
    }

    @Test
    void leavesAMatterAloneWhoseTargetWasReached() {
        management.aim(resolution, target(), committee.office());
        carryOut();
        found(new BigDecimal("12"));
        assertThat(management.review(resolution, "Erreicht.", null, committee.office()))
                .isTrue();
        broken("rule.EffectMustHaveBeenMissed", () -> management.takeUpAgain(resolution, committee.office()));
    }

    @Test
    void isLookedAtAfterTheResolutionWasCarriedOut() {
        management.aim(resolution, target(), committee.office());
        broken(
                "rule.ResolutionMustBeCarriedOut",
                () -> management.review(resolution, "Gut.", true, committee.office()));
        carryOut();
        broken("rule.ResolutionMustBeInForce", () -> management.aim(resolution, target(), committee.office()));
        management.remind(resolution, new Actor.Procedure("followup"));
        management.review(resolution, "Keine Zahl, aber sichtbar.", true, committee.office());
        management.remind(resolution, new Actor.Procedure("followup"));
        assertThat(events.stream(EffectReviewReminded.class)).hasSize(1);
    }

    private void carryOut() {
        resolutions.measuresDefined(resolution, committee.office());
        resolutions.close(resolution, "Erledigt.", committee.office());
        jdbc.sql("update resolution_effect set review_on = ? where resolution_id = ?")
                .params(Date.valueOf(LocalDate.now(clock)), resolution)
                .update();
    }

    private void found(@org.jspecify.annotations.Nullable BigDecimal value) {
        LocalDate day = LocalDate.of(2026, 12, 31);
        when(figures.of(any(), any()))
                .thenReturn(List.of(new IndicatorFigure(GOERLITZ, "2026", day, day, value, null, false)));
    }

    private EffectTarget target() {
        return new EffectTarget(
                INDICATOR,
                GOERLITZ,
                Comparison.AT_LEAST,
                new BigDecimal("12"),
                LocalDate.now(clock).plusDays(30));
    }

    private static IndicatorRow row() {
        return new IndicatorRow(
                INDICATOR,
                null,
                "21311",
                new IndicatorDraft(
                        "Studierende",
                        "Alle Fächer.",
                        IndicatorLevel.CORE,
                        FieldOfAction.UNIVERSITIES,
                        "21311-01-01-4-B",
                        new Selection("HS-W02", ";;"),
                        null,
                        1,
                        "Personen",
                        0,
                        null));
    }

    private static void broken(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.messageKey())
                        .isEqualTo(rule));
    }
}
