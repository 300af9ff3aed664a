package org.conclusum.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a meeting is among those who may take part in closed items. */
record ClosedParts(List<ClosedPart> parts) {

    /** The guests have left; answers whether they had not before. */
    boolean enter(String by, Instant now) {
        if (goesOn()) {
            return false;
        }
        parts.add(new ClosedPart(by, now));
        return true;
    }

    /** The guests may come back; answers whether they had been sent out. */
    boolean leave(Instant now) {
        Optional<ClosedPart> current = current();
        current.ifPresent(one -> one.leave(now));
        return current.isPresent();
    }

    boolean goesOn() {
        return current().isPresent();
    }

    private Optional<ClosedPart> current() {
        return parts.stream().filter(ClosedPart::goesOn).findFirst();
    }
}
