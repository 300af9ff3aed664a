package org.conclusum.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.exchange.APractice;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.resolutions.ResolutionClosed;
import org.conclusum.resolutions.ResolutionLapsed;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.effect.EffectReviewed;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who brought a matter in hear what becomes of the resolution on it. */
@ApplicationTest
class ResolutionAnnouncementTests {

    @Autowired
    private Announcements announcements;

    @Autowired
    private ResolutionLookup resolutions;

    @Autowired
    private APractice aPractice;

    @Autowired
    private CommitteeFixture committees;

    private ACommittee committee;
    private Actor.Person proposer;

    @BeforeEach
    void found() {
        committee = committees.found();
        proposer = committees.coordinatorOf(ACommittee.GOERLITZ);
    }

    @Test
    void goToTheMunicipalityThatBroughtTheMatterIn() {
        UUID resolution = aPractice.resolution(committee, "Umlage für alle", false);
        for (DomainEvent event : events(resolution, false)) {
            Announcement told = announcements.of(event).orElseThrow();
            String name = event.getClass().getSimpleName();
            assertThat(told.recipients())
                    .as(name)
                    .contains(proposer.account())
                    .doesNotContain(
                            committee.member(ACommittee.BAUTZEN).account(),
                            committees.coordinatorOf(ACommittee.BAUTZEN).account());
            assertThat(told.route()).as(name).isEqualTo("resolutions/" + resolution);
            assertThat(told.letter().apply(Locale.GERMAN).subject()
                            + told.letter().apply(Locale.GERMAN).body())
                    .as(name)
                    .contains("Umlage für alle");
        }
    }

    @Test
    void nameNoContentOfAClosedMatter() {
        UUID resolution = aPractice.resolution(committee, "Besetzung der Leitung", true);
        for (DomainEvent event : events(resolution, true)) {
            Announcement told = announcements.of(event).orElseThrow();
            assertThat(told.confidential()).isTrue();
            assertThat(told.letter().apply(Locale.GERMAN).subject()
                            + told.letter().apply(Locale.GERMAN).body())
                    .doesNotContain("Besetzung");
        }
    }

    private List<DomainEvent> events(UUID resolution, boolean confidential) {
        UUID proposal =
                resolutions.rows(List.of(resolution)).values().iterator().next().proposal();
        Actor office = committee.office();
        return List.of(
                new ResolutionClosed(resolution, proposal, committee.id(), confidential, office),
                new ResolutionLapsed(
                        resolution, proposal, committee.id(), UUID.randomUUID(), true, confidential, office),
                new EffectReviewed(resolution, proposal, committee.id(), false, confidential, office));
    }
}
