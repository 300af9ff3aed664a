package org.conclusum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.conclusum.committees.CommitteeAccess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CommitteeFixtureTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private CommitteeAccess access;

    @Test
    void foundsCommitteesWhoseMembersAreStrangersToEachOther() {
        ACommittee one = fixture.found();
        ACommittee other = fixture.found();

        assertThat(access.standingOf(one.member(ACommittee.GOERLITZ)).takesPartIn(one.id()))
                .isTrue();
        assertThat(access.standingOf(one.member(ACommittee.GOERLITZ)).seesInto(other.id()))
                .isFalse();
        assertThat(access.standingOf(one.chair()).chairs(one.id())).isTrue();
        assertThat(access.standingOf(one.office()).runs(one.id())).isTrue();
        assertThat(access.standingOf(fixture.officeOf("RHEIN")).seesInto(one.id()))
                .isFalse();
        assertThat(access.standingOf(one.administrator()).sees(one.id(), true)).isFalse();
        assertThat(access.standingOf(one.auditor()).sees(one.id(), true)).isTrue();
    }
}
