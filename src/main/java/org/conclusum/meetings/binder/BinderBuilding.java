package org.conclusum.meetings.binder;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.documents.DocumentStore;
import org.conclusum.documents.LargeFileRow;
import org.conclusum.documents.LargeFiles;
import org.conclusum.kernel.ClaimedWork;
import org.conclusum.kernel.Pace;
import org.conclusum.kernel.SlowWork;
import org.conclusum.kernel.WorkGivenUp;
import org.conclusum.meetings.binder.Binders.Claimed;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes binders in the background, one at a time on each node, and tells open pages how far it is. */
@Component
class BinderBuilding implements ClaimedWork<Claimed> {

    private final Binders binders;
    private final BinderPlanning planning;
    private final BinderMaking making;
    private final DocumentStore documents;
    private final LargeFiles files;
    private final LiveUpdates live;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SlowWork work = SlowWork.claimed("binders", this);

    BinderBuilding(
            Binders binders,
            BinderPlanning planning,
            BinderMaking making,
            DocumentStore documents,
            LargeFiles files,
            LiveUpdates live,
            TransactionTemplate transaction,
            Clock clock) {
        this.binders = binders;
        this.planning = planning;
        this.making = making;
        this.documents = documents;
        this.files = files;
        this.live = live;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What open pages follow: the binders of a meeting, and not all of the meeting. */
    static UUID subject(UUID meeting) {
        return new UUID(meeting.getMostSignificantBits(), ~meeting.getLeastSignificantBits());
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        work.wake();
    }

    @PreDestroy
    void stop() {
        work.close();
    }

    /** Makes all that are asked for. */
    void buildAll() {
        work.doNow();
    }

    @Override
    public Optional<Claimed> claim() {
        return binders.claim();
    }

    @Override
    public int attempts(Claimed run) {
        return run.attempts();
    }

    @Override
    public String nameOf(Claimed run) {
        return "binder of meeting " + run.meeting();
    }

    @Override
    public void work(Claimed run) throws IOException {
        Path file = Files.createTempFile("binder", ".pdf");
        try {
            build(run, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void build(Claimed run, Path file) throws IOException {
        BinderPlan plan = planning.plan(run.meeting(), run.part());
        Steps steps = new Steps(run, plan.steps());
        BinderMaking.Made made = making.make(
                plan, Formats.dateTime(clock.instant(), BinderPlanning.LANGUAGE), documents::content, steps, file);
        transaction.executeWithoutResult(status -> {
            LargeFileRow stored = files.store(BinderNames.fileName(plan), "application/pdf", file);
            binders.finish(run, stored.id(), plan.fingerprint(), made, clock.instant())
                    .ifPresentOrElse(
                            replaced -> replaced.file().ifPresent(files::remove), () -> files.remove(stored.id()));
            live.tellAfterCommit(List.of(subject(run.meeting())));
        });
    }

    @Override
    public void fail(Claimed run) {
        transaction.executeWithoutResult(status -> {
            binders.fail(run);
            live.tellAfterCommit(List.of(subject(run.meeting())));
        });
    }

    /** Writes the progress down, not more often than one can look. */
    private final class Steps implements BinderMaking.Progress {

        private final Claimed run;
        private final int total;
        private int done;
        private final Pace pace = new Pace();

        Steps(Claimed run, int total) {
            this.run = run;
            this.total = total;
        }

        @Override
        public void step() {
            done++;
            if (!pace.isTime()) {
                return;
            }
            Boolean wanted = transaction.execute(status -> {
                live.tellAfterCommit(List.of(subject(run.meeting())));
                return binders.progress(run, done, total);
            });
            if (!Boolean.TRUE.equals(wanted) || Thread.currentThread().isInterrupted()) {
                throw new WorkGivenUp();
            }
        }
    }
}
