package org.conclusum.procedures.dryrun;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.dryrun.rules.ModelMustBeReadable;
import org.conclusum.procedures.dryrun.rules.TrialsMustBeFew;
import org.conclusum.procedures.engine.Sandbox;
import org.conclusum.procedures.models.ModelChecking;
import org.springframework.stereotype.Service;

/**
 * Trials of models. They live in the memory of this node for as long as somebody tries; what was begun and left is
 * forgotten after a while.
 */
@Service
public class DryRuns {

    private static final int MOST = 20;
    private static final Duration LEFT = Duration.ofMinutes(30);

    private final Sandbox sandbox;
    private final TrialFiles files;
    private final ModelChecking checking;
    private final Permissions permissions;
    private final Clock clock;
    private final Map<UUID, Open> open = new ConcurrentHashMap<>();

    DryRuns(Sandbox sandbox, TrialFiles files, ModelChecking checking, Permissions permissions, Clock clock) {
        this.sandbox = sandbox;
        this.files = files;
        this.checking = checking;
        this.permissions = permissions;
        this.clock = clock;
    }

    private record Open(DryRun run, UUID owner, Instant used) {}

    /** What may be chosen before a sample case of this model begins. */
    public TrialPlan plan(byte[] model, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        Rule.checkAll(
                new ModelMustBeReadable(checking.review(model, person).errors().size()));
        return files.plan(model);
    }

    /** Begins a sample case; answers by which id it goes on. */
    public UUID begin(byte[] model, TrialStart start, Map<String, Object> chosen, Actor.Person person) {
        TrialPlan plan = plan(model, person);
        Instant now = clock.instant();
        forgetLeft(now);
        Rule.checkAll(new TrialsMustBeFew(open.size(), MOST));
        Map<String, byte[]> deployed = new LinkedHashMap<>(files.with(model));
        SampleFacts facts =
                new SampleFacts(deployed.values().stream().map(TrialFiles::read).toList());
        facts.choose(chosen);
        Map<String, String> texts = new HashMap<>();
        deployed.forEach((name, file) ->
                texts.put(name.substring(0, name.lastIndexOf('.')), new String(file, StandardCharsets.UTF_8)));
        DryRun run = new DryRun(sandbox, plan.process(), facts, texts, now);
        run.begin(start, deployed);
        UUID id = UUID.randomUUID();
        open.put(id, new Open(run, person.account(), now));
        return id;
    }

    public DryRunState state(UUID id, Actor.Person person) {
        return of(id, person).state();
    }

    /** Lets something happen, and the case go on until there is something to choose again. */
    public DryRunState act(UUID id, String possibility, Actor.Person person) {
        DryRun run = of(id, person);
        run.act(possibility);
        return run.state();
    }

    /** Ends a trial; one that has ended already stays so. */
    public void end(UUID id, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        Open trial = open.get(id);
        if (trial != null && trial.owner().equals(person.account())) {
            open.remove(id);
            trial.run().close();
        }
    }

    private DryRun of(UUID id, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        Open trial = open.get(id);
        if (trial == null || !trial.owner().equals(person.account())) {
            throw new NotFound(Subject.Kind.SYSTEM, id);
        }
        open.put(id, new Open(trial.run(), trial.owner(), clock.instant()));
        return trial.run();
    }

    private void forgetLeft(Instant now) {
        List.copyOf(open.entrySet()).stream()
                .filter(trial -> trial.getValue().used().plus(LEFT).isBefore(now))
                .forEach(trial -> {
                    open.remove(trial.getKey());
                    trial.getValue().run().close();
                });
    }
}
