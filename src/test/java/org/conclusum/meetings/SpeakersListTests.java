package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpeakersListTests {

    private static final Instant NOW = Instant.parse("2026-12-03T10:00:00Z");
    private static final UUID ITEM = UUID.randomUUID();

    private final UUID goerlitz = UUID.randomUUID();
    private final UUID bautzen = UUID.randomUUID();

    private static SpeechRow asked(UUID account, int minute) {
        return new SpeechRow(
                UUID.randomUUID(),
                ITEM,
                account,
                UUID.randomUUID(),
                "Sitz",
                "Name",
                NOW.plus(Duration.ofMinutes(minute)),
                null,
                null);
    }

    private static SpeechRow spoken(UUID account, int from, int until) {
        return asked(account, from)
                .begun(NOW.plus(Duration.ofMinutes(from)))
                .ended(NOW.plus(Duration.ofMinutes(until)));
    }

    @Test
    void goesInTheOrderOfAskingUnlessNewcomersGoFirst() {
        List<SpeechRow> speeches = List.of(spoken(goerlitz, 0, 3), asked(goerlitz, 4), asked(bautzen, 5));

        assertThat(new SpeakersList(ITEM, false, false, speeches).waiting())
                .extracting(SpeechRow::account)
                .containsExactly(goerlitz, bautzen);
        assertThat(new SpeakersList(ITEM, false, true, speeches).waiting())
                .extracting(SpeechRow::account)
                .containsExactly(bautzen, goerlitz);
    }

    @Test
    void keepsTheOrderOfAskingAmongThoseWhoHaveSpoken() {
        List<SpeechRow> speeches =
                List.of(spoken(bautzen, 0, 1), spoken(goerlitz, 1, 2), asked(goerlitz, 3), asked(bautzen, 4));
        assertThat(new SpeakersList(ITEM, false, true, speeches).waiting())
                .extracting(SpeechRow::account)
                .containsExactly(goerlitz, bautzen);
    }

    @Test
    void knowsWhoSpeaksAndForHowLong() {
        SpeechRow speech = asked(goerlitz, 0).begun(NOW);
        SpeakersList list = new SpeakersList(ITEM, false, false, List.of(spoken(bautzen, -5, -1), speech));

        assertThat(list.speaking()).contains(speech);
        assertThat(speech.length(NOW.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        assertThat(list.spoken()).singleElement().satisfies(row -> assertThat(row.length(NOW))
                .isEqualTo(Duration.ofMinutes(4)));
        assertThat(list.hasSpoken(goerlitz)).isTrue();
        assertThat(list.waitingOf(goerlitz)).isEmpty();
    }
}
