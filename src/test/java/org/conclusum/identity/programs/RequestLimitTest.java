package org.conclusum.identity.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.junit.jupiter.api.Test;

class RequestLimitTest {

    private final RequestLimit limit = new RequestLimit(2);
    private final Actor.Person anna = new Actor.Person(UUID.randomUUID(), "Anna");
    private final Actor.Person ben = new Actor.Person(UUID.randomUUID(), "Ben");

    @Test
    void refusesWhoAsksTooOftenAndNobodyElse() {
        limit.take(anna);
        limit.take(anna);

        assertThatThrownBy(() -> limit.take(anna))
                .isInstanceOfSatisfying(TooManyRequests.class, refused -> assertThat(refused.seconds())
                        .isBetween(1L, 30L));
        assertThatCode(() -> limit.take(ben)).doesNotThrowAnyException();
    }
}
