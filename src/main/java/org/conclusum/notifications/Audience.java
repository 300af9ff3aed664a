package org.conclusum.notifications;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom to tell, and why each of them is told; where there are several reasons the first one counts. */
record Audience(Map<UUID, Words.Piece> reasons) {

    Audience {
        reasons = Map.copyOf(reasons);
    }

    static Audience nobody() {
        return new Audience(Map.of());
    }

    /** These accounts, all for the same reason. */
    static Audience of(Collection<UUID> accounts, Words.Piece why) {
        return new Audience(
                accounts.stream().distinct().collect(Collectors.toMap(Function.identity(), account -> why)));
    }

    Audience and(Audience more) {
        Map<UUID, Words.Piece> all = new LinkedHashMap<>(more.reasons);
        all.putAll(reasons);
        return new Audience(all);
    }
}
