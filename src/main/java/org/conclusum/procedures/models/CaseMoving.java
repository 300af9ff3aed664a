package org.conclusum.procedures.models;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.cockpit.CaseFilter;
import org.conclusum.procedures.cockpit.CaseOverview;
import org.conclusum.procedures.engine.CaseMigration;
import org.conclusum.procedures.engine.CaseMigration.RunningCase;
import org.conclusum.procedures.engine.ModelStore;
import org.conclusum.procedures.engine.StoredModel;
import org.conclusum.procedures.models.rules.MigrationMustHaveCases;
import org.conclusum.procedures.models.rules.OneMigrationAtATime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has running cases moved to the version in force, and back. The work goes on in the background; each case moves or stays
 * for itself: one that stands at a step which the other version does not have goes on by its own.
 */
@Service
@Transactional
public class CaseMoving {

    private final CaseMigration engine;
    private final ModelStore store;
    private final Migrations migrations;
    private final CaseOverview overview;
    private final Permissions permissions;
    private final Clock clock;

    CaseMoving(
            CaseMigration engine,
            ModelStore store,
            Migrations migrations,
            CaseOverview overview,
            Permissions permissions,
            Clock clock) {
        this.engine = engine;
        this.store = store;
        this.migrations = migrations;
        this.overview = overview;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** What open pages follow while cases of a process move. */
    public static UUID subject(String process) {
        return UUID.nameUUIDFromBytes(("migration " + process).getBytes(StandardCharsets.UTF_8));
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

    /** The cases that are meant and run by an older version, each tried out by the engine without being moved. */
    @Transactional(readOnly = true)
    public List<PlannedMove> plan(CaseFilter filter, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        String target = target(filter.process()).id();
        return meant(filter, person).stream()
                .map(move -> {
                    String from = version(store.versions(filter.process()), move.source());
                    return new PlannedMove(
                            move.engineCase(),
                            move.subject(),
                            move.source(),
                            engine.hindrance(move.engineCase(), from, target));
                })
                .toList();
    }

    /** The last move of a process, also one that is under way. */
    @Transactional(readOnly = true)
    public Optional<Migration> last(String process, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        return migrations.last(process);
    }

    /** Has the cases that are meant moved to the version in force. */
    public UUID order(CaseFilter filter, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        return order(filter.process(), target(filter.process()).version(), null, meant(filter, person), person);
    }

    /** Has a move taken back: each case that moved goes back to the version by which it ran, where it still can. */
    public UUID undo(UUID id, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        Migration migration = found(id);
        List<CaseMove> back = migration.cases().stream()
                .filter(CaseMove::moved)
                .map(move -> new CaseMove(
                        move.engineCase(), move.subject(), move.goal(), move.source(), CaseMove.Fate.PENDING, ""))
                .toList();
        return order(migration.process(), 0, id, back, person);
    }

    /** Gives up a move that is under way; what has moved by then stays where it is and can be taken back. */
    public void cancel(UUID id, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        if (!migrations.cancel(found(id).id())) {
            throw new NotFound(Subject.Kind.SYSTEM, id.toString());
        }
    }

    private UUID order(String process, int target, @Nullable UUID undoes, List<CaseMove> moves, Actor.Person person) {
        Rule.checkAll(new MigrationMustHaveCases(!moves.isEmpty()));
        Migration migration = new Migration(
                UUID.randomUUID(),
                process,
                target,
                MigrationState.WAITING,
                person.account(),
                person.name(),
                clock.instant(),
                undoes,
                moves);
        Rule.checkAll(new OneMigrationAtATime(migrations.add(migration)));
        return migration.id();
    }

    /** What is meant, as far as it runs by an older version. */
    private List<CaseMove> meant(CaseFilter filter, Actor.Person person) {
        int goal = target(filter.process()).version();
        Map<String, OlderCases> byCase = older(filter.process(), person).stream()
                .flatMap(older -> older.cases().stream().map(RunningCase::id).map(id -> Map.entry(id, older)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, RunningCase> running = byCase.values().stream()
                .distinct()
                .flatMap(older -> older.cases().stream())
                .collect(Collectors.toMap(RunningCase::id, Function.identity()));
        return overview.ids(filter, person).stream()
                .filter(byCase::containsKey)
                .map(id -> new CaseMove(
                        id,
                        Objects.requireNonNull(running.get(id)).subject(),
                        Objects.requireNonNull(byCase.get(id)).number(),
                        goal,
                        CaseMove.Fate.PENDING,
                        ""))
                .toList();
    }

    private StoredModel target(String process) {
        return store.latest(process).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, process));
    }

    private Migration found(UUID id) {
        return migrations.find(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id.toString()));
    }

    static String version(List<StoredModel> versions, int number) {
        return versions.stream()
                .filter(version -> version.version() == number)
                .map(StoredModel::id)
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, "version " + number));
    }
}
