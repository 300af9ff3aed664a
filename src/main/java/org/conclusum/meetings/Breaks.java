package org.conclusum.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.BreakReasonMustFit;
import org.conclusum.meetings.rules.ExpectedEndMustLieAhead;
import org.jspecify.annotations.Nullable;

/** The breaks of a meeting on its day. */
record Breaks(List<Break> breaks) {

    /** Begins one; answers whether none went on before. */
    boolean begin(String reason, @Nullable Instant expectedUntil, String by, Instant now) {
        Rule.checkAll(new BreakReasonMustFit(reason.strip()));
        if (expectedUntil != null) {
            Rule.checkAll(new ExpectedEndMustLieAhead(expectedUntil, now));
        }
        if (goesOn()) {
            return false;
        }
        breaks.add(new Break(reason.strip(), expectedUntil, by, now));
        return true;
    }

    /** The one that goes on will end at another time than was said; answers whether there is one. */
    boolean expectEnd(Instant until, Instant now) {
        Rule.checkAll(new ExpectedEndMustLieAhead(until, now));
        current().ifPresent(one -> one.expect(until));
        return goesOn();
    }

    /** Ends the one that goes on; answers whether there was one. */
    boolean end(Instant now) {
        Optional<Break> current = current();
        current.ifPresent(one -> one.end(now));
        return current.isPresent();
    }

    boolean goesOn() {
        return current().isPresent();
    }

    private Optional<Break> current() {
        return breaks.stream().filter(Break::goesOn).findFirst();
    }
}
