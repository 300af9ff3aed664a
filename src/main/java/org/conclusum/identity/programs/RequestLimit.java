package org.conclusum.identity.programs;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.conclusum.kernel.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So many requests a minute for each account, on each node. */
@Component
public class RequestLimit {

    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;

    RequestLimit(@Value("${conclusum.api.requests-per-minute}") int perMinute) {
        this.perMinute = perMinute;
    }

    /** @throws TooManyRequests where the person's share is used up */
    public void take(Actor.Person person) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(person.account(), account -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
