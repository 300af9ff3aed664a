package org.conclusum.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.analysis.MorphologicalBox;
import org.conclusum.scenarios.analysis.Pair;

/**
 * All that goes into an analysis.
 *
 * @param factors as they were named then
 * @param values what was reckoned with, in the order of the pairs, written as fractions
 * @param municipalities whose ratings went into the values
 */
public record AnalysisInput(MatrixKind kind, List<Factor> factors, List<String> values, List<String> municipalities) {

    public AnalysisInput {
        factors = List.copyOf(factors);
        values = List.copyOf(values);
        municipalities = List.copyOf(municipalities);
    }

    /** A factor with the names of its projections. */
    public record Factor(String sign, String name, List<String> projections) {

        public Factor {
            projections = List.copyOf(projections);
        }
    }

    static AnalysisInput of(CombinedMatrix matrix, List<KeyFactor> factors, List<String> municipalities) {
        Map<Pair, Fraction> values = matrix.values();
        return new AnalysisInput(
                matrix.kind(),
                factors.stream()
                        .map(factor -> new Factor(
                                factor.sign(),
                                factor.name(),
                                factor.projections().stream()
                                        .map(KeyFactor.Projection::name)
                                        .toList()))
                        .toList(),
                matrix.ratings().stream()
                        .map(rating -> String.valueOf(values.get(rating.pair())))
                        .toList(),
                municipalities);
    }

    public MorphologicalBox box() {
        return new MorphologicalBox(
                factors.stream().map(factor -> factor.projections().size()).toList());
    }

    Map<Pair, Fraction> ratings() {
        Map<Pair, Fraction> ratings = new HashMap<>();
        List<Pair> pairs = kind.pairs(box());
        for (int place = 0; place < pairs.size(); place++) {
            ratings.put(pairs.get(place), Fraction.parse(values.get(place)));
        }
        return ratings;
    }
}
