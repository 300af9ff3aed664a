package org.conclusum.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorklistFilterTests {

    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");
    private static final UUID COMMITTEE = UUID.randomUUID();
    private static final UUID ACCOUNT = UUID.randomUUID();

    private final WorkItem item = new WorkItem(
            "task:1",
            "EXAMINE_PROPOSAL",
            WorkItem.Tone.CHECK,
            "Schulnetzplanung",
            null,
            COMMITTEE,
            NOW.minusSeconds(60),
            5,
            "proposals",
            ACCOUNT,
            true,
            false);

    @Test
    void comesBackFromTheAddressAsItWentIn() {
        WorklistFilter filter = new WorklistFilter(COMMITTEE, "CAST_VOTE", true, true);

        assertThat(WorklistFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void leavesOutOfTheAddressWhatNobodyUnderstands() {
        assertThat(WorklistFilter.of(QueryParameters.fromString("committee=x&foo=1")))
                .isEqualTo(WorklistFilter.ALL);
    }

    @Test
    void leavesOutACommitteeThatIsNoMore() {
        WorklistFilter filter = new WorklistFilter(COMMITTEE, "CAST_VOTE", true, false);

        assertThat(filter.fitting(Set.of(COMMITTEE))).isEqualTo(filter);
        assertThat(filter.fitting(Set.of())).isEqualTo(new WorklistFilter(null, "CAST_VOTE", true, false));
    }

    @Test
    void acceptsOnlyWhatFitsEveryChoice() {
        assertThat(new WorklistFilter(COMMITTEE, "EXAMINE_PROPOSAL", true, true).accepts(item, ACCOUNT, NOW))
                .isTrue();
        assertThat(WorklistFilter.ALL.withCommittee(UUID.randomUUID()).accepts(item, ACCOUNT, NOW))
                .isFalse();
        assertThat(WorklistFilter.ALL.withStep("CAST_VOTE").accepts(item, ACCOUNT, NOW))
                .isFalse();
        assertThat(WorklistFilter.ALL.withOverdue(true).accepts(item, ACCOUNT, NOW.minusSeconds(61)))
                .isFalse();
        assertThat(WorklistFilter.ALL.withMine(true).accepts(item, UUID.randomUUID(), NOW))
                .isFalse();
    }
}
