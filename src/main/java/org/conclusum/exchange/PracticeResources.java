package org.conclusum.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a practice takes; nothing where it is not known.
 *
 * @param posts full-time posts
 * @param euro for the whole of it
 * @param months until it ran
 */
public record PracticeResources(
        @Nullable BigDecimal posts,
        @Nullable Long euro,
        @Nullable Integer months) {

    public static final PracticeResources UNKNOWN = new PracticeResources(null, null, null);
}
