package org.conclusum.scenarios;

import java.util.List;
import java.util.UUID;
import org.conclusum.scenarios.analysis.MorphologicalBox;

/**
 * Something that decides how the future turns out.
 *
 * @param position place among the factors, from 1
 * @param sign one or two capital letters, short for it in matrices
 * @param projections how it may turn out, in their order
 */
public record KeyFactor(UUID id, int position, String sign, String name, String note, List<Projection> projections) {

    public KeyFactor {
        projections = List.copyOf(projections);
    }

    /** One way in which a factor may turn out. */
    public record Projection(UUID id, String name) {}

    /** "D2" for the second projection of the factor D. */
    public String sign(int projection) {
        return sign + (projection + 1);
    }

    /** The factors as a box; they are at least one. */
    public static MorphologicalBox box(List<KeyFactor> factors) {
        return new MorphologicalBox(
                factors.stream().map(factor -> factor.projections().size()).toList());
    }
}
