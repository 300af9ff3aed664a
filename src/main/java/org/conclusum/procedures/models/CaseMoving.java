package org.conclusum.procedures.models;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.engine.CaseMigration;
import org.conclusum.procedures.engine.CaseMigration.RunningCase;
import org.conclusum.procedures.engine.ModelStore;
import org.conclusum.procedures.engine.StoredModel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves running cases to the version in force, and back. Each case moves or stays for itself: one that stands at a step
 * which the other version does not have goes on by its own.
 */
@Service
@Transactional
public class CaseMoving {

    private final CaseMigration engine;
    private final ModelStore store;
    private final Migrations migrations;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseMoving(
            CaseMigration engine,
            ModelStore store,
            Migrations migrations,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.engine = engine;
        this.store = store;
        this.migrations = migrations;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** The cases of older versions, and which of them could move; administrators and auditors look. */
    @Transactional(readOnly = true)
    public List<OlderCases> older(String process, Actor actor) {
        if (!permissions.holds(actor, Role.ADMINISTRATOR) && !permissions.holds(actor, Role.AUDITOR)) {
            throw new NotPermitted(actor, "look at the cases of a process");
        }
        List<StoredModel> versions = store.versions(process);
        if (versions.isEmpty() || versions.getFirst().table()) {
            return List.of();
        }
        String target = versions.getFirst().id();
        return versions.stream()
                .skip(1)
                .map(version -> new OlderCases(version.id(), version.version(), engine.running(version.id(), target)))
                .filter(cases -> !cases.cases().isEmpty())
                .toList();
    }

    /** The last move of a process. */
    @Transactional(readOnly = true)
    public Optional<Migration> last(String process, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        return migrations.last(process);
    }

    /** Moves every case that can move to the version in force. */
    public Migration move(String process, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        StoredModel target = store.latest(process).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, process));
        List<CaseMove> moves = new ArrayList<>();
        for (OlderCases older : older(process, person)) {
            for (RunningCase each : older.cases()) {
                moves.add(move(each, older, target));
            }
        }
        return record(process, target.version(), null, moves, person);
    }

    private CaseMove move(RunningCase each, OlderCases older, StoredModel target) {
        String reason = each.canMove()
                ? attempt(each.id(), older.version(), target.id())
                : String.join(", ", each.hinderedAt());
        return new CaseMove(each.id(), each.subject(), older.number(), reason.isEmpty(), reason);
    }

    /** Takes a move back: each case that moved goes back to the version by which it ran, where it still can. */
    public Migration undo(UUID id, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        Migration migration = migrations.find(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id.toString()));
        List<StoredModel> versions = store.versions(migration.process());
        String from = version(versions, migration.target());
        List<CaseMove> moves = migration.cases().stream()
                .filter(CaseMove::moved)
                .filter(each -> engine.runsBy(each.engineCase(), from))
                .map(each -> back(each, from, version(versions, each.source()), migration.target()))
                .toList();
        return record(migration.process(), 0, id, moves, person);
    }

    private CaseMove back(CaseMove each, String from, String to, int number) {
        String reason = attempt(each.engineCase(), from, to);
        return new CaseMove(each.engineCase(), each.subject(), number, reason.isEmpty(), reason);
    }

    /** Empty where it worked, else what the engine says. */
    private String attempt(String instance, String from, String to) {
        try {
            engine.move(instance, from, to);
            return "";
        } catch (ProcessEngineException stays) {
            return String.valueOf(stays.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
        }
    }

    private static String version(List<StoredModel> versions, int number) {
        return versions.stream()
                .filter(version -> version.version() == number)
                .map(StoredModel::id)
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, "version " + number));
    }

    private Migration record(
            String process,
            int target,
            @org.jspecify.annotations.Nullable UUID undoes,
            List<CaseMove> moves,
            Actor.Person person) {
        Migration migration =
                new Migration(UUID.randomUUID(), process, target, person.name(), clock.instant(), undoes, moves);
        migrations.add(migration);
        int moved = (int) migration.moved();
        events.publishEvent(new CasesMoved(migration.id(), process, target, moved, moves.size() - moved, person));
        return migration;
    }
}
