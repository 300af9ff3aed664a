package org.conclusum.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.notifications.Messages.Outgoing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailFootTests {

    private static final String WHY = "Sie bekommen diese Nachricht, weil Sie Mitglied sind.";
    private static final String ENDING = "https://conclusum.example/unsubscribe/x";

    private static Outgoing mail(@Nullable NoticeKind kind) {
        return new Outgoing(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                new Addressee("x@example.org", Locale.GERMAN),
                "Event",
                kind,
                WHY,
                "Betreff",
                "Text",
                "messages",
                0);
    }

    private static MailFoot foot(@Nullable NoticeKind kind) {
        return MailFoot.of(mail(kind), Locale.GERMAN, "https://conclusum.example", ENDING);
    }

    @Test
    void saysFirstWhyAMailOfWhateverKindCame() {
        for (NoticeKind kind : NoticeKind.values()) {
            assertThat(foot(kind).sentences()).as(kind.name()).startsWith(WHY);
            assertThat(foot(kind).text()).as(kind.name()).contains(WHY);
        }
        assertThat(foot(null).text()).as("digest").contains(WHY);
    }

    @Test
    void leadsOutOfEveryKindThatNeedNotBeDelivered() {
        for (NoticeKind kind : NoticeKind.values()) {
            MailFoot foot = foot(kind);
            boolean required = kind.mustBeDelivered();
            assertThat(foot.unsubscribe()).as(kind.name()).isEqualTo(required ? null : ENDING);
            assertThat(foot.text().contains(ENDING)).as(kind.name()).isEqualTo(!required);
            assertThat(foot.text()).contains("/messages/settings");
        }
        assertThat(foot(null).unsubscribe()).as("digest").isEqualTo(ENDING);
    }

    @Test
    void tellsAGuestWhoWroteAndHowLongTheAddressIsKept() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            MailFoot foot = MailFoot.ofGuest(language);
            assertThat(foot.sentences()).singleElement().satisfies(sentence -> assertThat(sentence)
                    .contains("Conclusum")
                    .doesNotContain("notifications."));
            assertThat(foot.unsubscribe()).isNull();
        }
    }
}
