package org.conclusum.scenarios;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.SlowWork;
import org.conclusum.scenarios.Analyses.Claimed;
import org.conclusum.scenarios.analysis.AnalysisCancelled;
import org.conclusum.uikit.LiveUpdates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs analyses in the background, one at a time on each node, and tells open pages how far they are. */
@Component
class AnalysisRunning {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisRunning.class);
    private static final int ATTEMPTS = 3;
    private static final long TELL_AFTER_NANOS = 400_000_000;

    private final Analyses analyses;
    private final LiveUpdates live;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SlowWork work = new SlowWork("analyses", this::runAll);

    AnalysisRunning(Analyses analyses, LiveUpdates live, TransactionTemplate transaction, Clock clock) {
        this.analyses = analyses;
        this.live = live;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What open pages follow: the analyses of a project, and not all of the project. */
    static UUID subject(UUID project) {
        return new UUID(project.getMostSignificantBits(), ~project.getLeastSignificantBits());
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        work.wake();
    }

    @PreDestroy
    void stop() {
        work.close();
    }

    /** Runs all that are asked for. */
    synchronized void runAll() {
        for (Optional<Claimed> next = analyses.claim();
                next.isPresent() && !Thread.currentThread().isInterrupted();
                next = analyses.claim()) {
            run(next.get());
        }
    }

    private void run(Claimed run) {
        if (run.attempts() > ATTEMPTS) {
            fail(run);
            return;
        }
        try {
            Watch watch = new Watch(run);
            AnalysisResult result = AnalysisResult.of(run.input(), watch::reached);
            transaction.executeWithoutResult(status -> {
                analyses.finish(run, result, clock.instant());
                live.tellAfterCommit(List.of(subject(run.project())));
            });
        } catch (AnalysisCancelled unwanted) {
            LOG.debug("analysis {} of project {} is not wanted any more", run.number(), run.project());
        } catch (RuntimeException failed) {
            LOG.error("analysis {} of project {} failed", run.number(), run.project(), failed);
            fail(run);
        }
    }

    private void fail(Claimed run) {
        transaction.executeWithoutResult(status -> {
            analyses.fail(run, clock.instant());
            live.tellAfterCommit(List.of(subject(run.project())));
        });
    }

    /** Writes the progress down, not more often than one can look. */
    private final class Watch {

        private final Claimed run;
        private long told = System.nanoTime();

        Watch(Claimed run) {
            this.run = run;
        }

        boolean reached(long done) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            if (System.nanoTime() - told < TELL_AFTER_NANOS) {
                return true;
            }
            told = System.nanoTime();
            return Boolean.TRUE.equals(transaction.execute(status -> {
                live.tellAfterCommit(List.of(subject(run.project())));
                return analyses.progress(run, done);
            }));
        }
    }
}
