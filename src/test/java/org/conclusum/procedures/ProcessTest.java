package org.conclusum.procedures;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.NominationLookup;
import org.conclusum.committees.NominationManagement;
import org.conclusum.committees.SeatWatch;
import org.conclusum.exchange.adoption.AdoptionManagement;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.NextMeeting;
import org.conclusum.meetings.minutes.MinutesFiling;
import org.conclusum.meetings.minutes.MinutesReview;
import org.conclusum.moderation.ConsentManagement;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.proposals.statements.StatementManagement;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.resolutions.ResolutionReports;
import org.conclusum.resolutions.effect.EffectLookup;
import org.conclusum.resolutions.effect.EffectManagement;
import org.conclusum.resolutions.ratification.RatificationLookup;
import org.conclusum.resolutions.ratification.RatificationManagement;
import org.conclusum.testing.TestDatabase;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.ConsensusRounds;
import org.conclusum.worklist.AbsentColleagues;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A test of the models on the real engine and database, with the commands of the modules as stand-ins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EngineTime.class)
@SpringBootTest(
        classes = EngineOnly.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "conclusum.procedures.job-executor=false")
@ContextConfiguration(initializers = TestDatabase.class)
@MockitoBean(
        types = {
            AbsentColleagues.class,
            AccountDirectory.class,
            CommitteeDirectory.class,
            ProposalManagement.class,
            ProposalRoutes.class,
            StatementManagement.class,
            MeetingConduct.class,
            MeetingLookup.class,
            NextMeeting.class,
            MinutesReview.class,
            MinutesFiling.class,
            BallotManagement.class,
            BallotLookup.class,
            ConsensusRounds.class,
            ResolutionManagement.class,
            ResolutionReports.class,
            EffectManagement.class,
            EffectLookup.class,
            ResolutionLookup.class,
            RatificationManagement.class,
            RatificationLookup.class,
            CommitteeConstitution.class,
            SeatWatch.class,
            NominationManagement.class,
            NominationLookup.class,
            ConsentManagement.class,
            ModerationManagement.class,
            PositionManagement.class,
            RoundManagement.class,
            AdoptionManagement.class,
            ExchangeManagement.class
        })
@interface ProcessTest {}
