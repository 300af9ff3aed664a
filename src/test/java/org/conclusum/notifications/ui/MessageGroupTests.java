package org.conclusum.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.conclusum.notifications.InboxMessage;
import org.conclusum.notifications.NoticeKind;
import org.junit.jupiter.api.Test;

class MessageGroupTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void putsWhatIsNewTogetherByItsAge() {
        assertThat(group("2026-11-27T00:00")).isEqualTo(MessageGroup.TODAY);
        assertThat(group("2026-11-26T23:59")).isEqualTo(MessageGroup.WEEK);
        assertThat(group("2026-11-23T00:00")).isEqualTo(MessageGroup.WEEK);
        assertThat(group("2026-11-22T23:59")).isEqualTo(MessageGroup.EARLIER);
    }

    @Test
    void putsWhatIsReadAside() {
        assertThat(MessageGroup.of(message("2026-11-27T09:00").asRead(), FRIDAY))
                .isEqualTo(MessageGroup.READ);
    }

    private static MessageGroup group(String at) {
        return MessageGroup.of(message(at), FRIDAY);
    }

    private static InboxMessage message(String at) {
        return new InboxMessage(
                UUID.randomUUID(),
                NoticeKind.TASKS,
                null,
                UUID.randomUUID(),
                "",
                "Betreff",
                "",
                "",
                "messages",
                LocalDateTime.parse(at).atZone(LegalTime.ZONE).toInstant(),
                false);
    }
}
