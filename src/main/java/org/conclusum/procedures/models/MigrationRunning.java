package org.conclusum.procedures.models;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ClaimedWork;
import org.conclusum.kernel.SlowWork;
import org.conclusum.kernel.WorkGivenUp;
import org.conclusum.procedures.engine.CaseMigration;
import org.conclusum.procedures.engine.ModelStore;
import org.conclusum.procedures.engine.StoredModel;
import org.conclusum.procedures.models.CaseMove.Fate;
import org.conclusum.procedures.models.Migrations.Claimed;
import org.conclusum.uikit.LiveUpdates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves cases in the background, each in a transaction of its own together with the note of it: so two nodes never move one
 * twice, and a run that was broken off goes on where it stopped.
 */
@Component
class MigrationRunning implements ClaimedWork<Claimed> {

    private final Migrations migrations;
    private final CaseMigration engine;
    private final ModelStore store;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final SlowWork work = SlowWork.claimed("migrations", this);

    MigrationRunning(
            Migrations migrations,
            CaseMigration engine,
            ModelStore store,
            LiveUpdates live,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.migrations = migrations;
        this.engine = engine;
        this.store = store;
        this.live = live;
        this.events = events;
        this.transaction = transaction;
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
        return migrations.claim();
    }

    @Override
    public int attempts(Claimed run) {
        return run.attempts();
    }

    @Override
    public String nameOf(Claimed run) {
        return "migration " + run.id();
    }

    @Override
    public void work(Claimed run) {
        Migration migration = migrations.find(run.id()).orElseThrow(WorkGivenUp::new);
        List<StoredModel> versions = store.versions(migration.process());
        for (CaseMove each : migration.cases()) {
            if (each.fate() == Fate.PENDING) {
                move(run, migration, each, versions);
            }
        }
        transaction.executeWithoutResult(status -> {
            if (migrations.end(run, MigrationState.DONE)) {
                Migration done = migrations.find(run.id()).orElseThrow();
                events.publishEvent(new CasesMoved(
                        done.id(),
                        done.process(),
                        done.target(),
                        (int) done.moved(),
                        (int) done.stayed(),
                        new Actor.Person(Objects.requireNonNull(done.movedById()), done.movedBy())));
                live.tellAfterCommit(List.of(CaseMoving.subject(done.process())));
            }
        });
    }

    @Override
    public void fail(Claimed run) {
        transaction.executeWithoutResult(status -> {
            migrations.end(run, MigrationState.FAILED);
            migrations
                    .find(run.id())
                    .ifPresent(failed -> live.tellAfterCommit(List.of(CaseMoving.subject(failed.process()))));
        });
    }

    private void move(Claimed run, Migration migration, CaseMove each, List<StoredModel> versions) {
        if (Thread.currentThread().isInterrupted()) {
            throw new WorkGivenUp();
        }
        String from = CaseMoving.version(versions, each.source());
        String to = CaseMoving.version(versions, each.goal());
        if (!engine.runsBy(each.engineCase(), from)) {
            settle(run, migration, each, Fate.STAYED, CaseMove.ENDED, () -> {});
            return;
        }
        try {
            settle(run, migration, each, Fate.MOVED, "", () -> engine.move(each.engineCase(), from, to));
        } catch (ProcessEngineException stays) {
            String reason = engine.hindrance(each.engineCase(), from, to);
            settle(
                    run,
                    migration,
                    each,
                    Fate.STAYED,
                    reason.isEmpty() ? CaseMigration.firstLine(stays) : reason,
                    () -> {});
        }
    }

    private void settle(Claimed run, Migration migration, CaseMove each, Fate fate, String reason, Runnable alongside) {
        transaction.executeWithoutResult(status -> {
            if (!migrations.settle(run, each, fate, reason)) {
                throw new WorkGivenUp();
            }
            alongside.run();
            live.tellAfterCommit(List.of(CaseMoving.subject(migration.process())));
        });
    }
}
