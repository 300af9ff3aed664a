package org.conclusum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.json.DecisionCaseJson;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One evaluation of the double majority of 22 bodies, with its derivation, without reading or writing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class EvaluationBenchmark {

    private static final String DOUBLE_MAJORITY = "D19";
    private static final double AT_MOST_MICROSECONDS = 50;

    private final DecisionCase decisionCase = read();

    @Benchmark
    public DecisionResult doubleMajorityOfTwentyTwo() {
        return Evaluation.of(decisionCase);
    }

    @Test
    void evaluatesADoubleMajorityInLessThanFiftyMicroseconds() throws Exception {
        double measured = new Runner(new OptionsBuilder()
                        .include(EvaluationBenchmark.class.getSimpleName())
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
        assertThat(measured).isLessThan(AT_MOST_MICROSECONDS);
    }

    private static DecisionCase read() {
        try (InputStream file = EvaluationBenchmark.class.getResourceAsStream("/decision-cases.json")) {
            List<JsonNode> all = JsonMapper.shared()
                    .readTree(Objects.requireNonNull(file))
                    .valueStream()
                    .toList();
            return all.stream()
                    .filter(each -> DOUBLE_MAJORITY.equals(each.get("id").stringValue()))
                    .map(DecisionCaseJson::read)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
