package org.conclusum.scenarios;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.ClaimedWork;
import org.conclusum.kernel.Pace;
import org.conclusum.kernel.SlowWork;
import org.conclusum.kernel.WorkGivenUp;
import org.conclusum.scenarios.Analyses.Claimed;
import org.conclusum.scenarios.analysis.AnalysisCancelled;
import org.conclusum.uikit.LiveUpdates;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs analyses in the background, one at a time on each node, and tells open pages how far they are. */
@Component
class AnalysisRunning implements ClaimedWork<Claimed> {

    private final Analyses analyses;
    private final LiveUpdates live;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SlowWork work = SlowWork.claimed("analyses", this);

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
    void runAll() {
        work.doNow();
    }

    @Override
    public Optional<Claimed> claim() {
        return analyses.claim();
    }

    @Override
    public int attempts(Claimed run) {
        return run.attempts();
    }

    @Override
    public String nameOf(Claimed run) {
        return "analysis " + run.number() + " of project " + run.project();
    }

    @Override
    public void work(Claimed run) {
        try {
            Watch watch = new Watch(run);
            AnalysisResult result = AnalysisResult.of(run.input(), watch::reached);
            transaction.executeWithoutResult(status -> {
                analyses.finish(run, result, clock.instant());
                live.tellAfterCommit(List.of(subject(run.project())));
            });
        } catch (AnalysisCancelled unwanted) {
            throw new WorkGivenUp();
        }
    }

    @Override
    public void fail(Claimed run) {
        transaction.executeWithoutResult(status -> {
            analyses.fail(run, clock.instant());
            live.tellAfterCommit(List.of(subject(run.project())));
        });
    }

    /** Writes the progress down, not more often than one can look. */
    private final class Watch {

        private final Claimed run;
        private final Pace pace = new Pace();

        Watch(Claimed run) {
            this.run = run;
        }

        boolean reached(long done) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            return !pace.isTime()
                    || Boolean.TRUE.equals(transaction.execute(status -> {
                        live.tellAfterCommit(List.of(subject(run.project())));
                        return analyses.progress(run, done);
                    }));
        }
    }
}
