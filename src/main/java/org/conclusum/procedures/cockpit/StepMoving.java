package org.conclusum.procedures.cockpit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.cockpit.rules.OneStepMoveForEachCase;
import org.conclusum.procedures.cockpit.rules.StepMoveMustLeadSomewhere;
import org.conclusum.procedures.engine.CaseSteps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a case to another step where it cannot go on by itself. Where the model leads from the one step to the other, an
 * administrator does it with a reason; anywhere else one asks and another allows it. What the case is about guards its own
 * rules as ever.
 */
@Service
@Transactional
public class StepMoving {

    private final CaseOverview overview;
    private final CaseSteps steps;
    private final StepMoves moves;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepMoving(
            CaseOverview overview,
            CaseSteps steps,
            StepMoves moves,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.overview = overview;
        this.steps = steps;
        this.moves = moves;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    public boolean mayMove(Actor actor) {
        return permissions.holds(actor, Role.ADMINISTRATOR);
    }

    /** Ids and names of the steps from which a case can be taken elsewhere. */
    @Transactional(readOnly = true)
    public Map<String, String> standing(String engineCase, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        return steps.standing(engineCase);
    }

    /** Where a case could go from a step, those to which the model leads coming first. */
    @Transactional(readOnly = true)
    public List<StepTarget> targets(String engineCase, String from, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        Map<String, String> next = steps.next(engineCase, from);
        return Stream.concat(
                        next.entrySet().stream().map(step -> new StepTarget(step.getKey(), step.getValue(), true)),
                        steps.all(engineCase, from).entrySet().stream()
                                .filter(step -> !next.containsKey(step.getKey()))
                                .map(step -> new StepTarget(step.getKey(), step.getValue(), false)))
                .toList();
    }

    /** Takes a case along its model, or asks for what the model does not foresee; answers what became of it. */
    public StepMove move(String engineCase, String from, String to, String reason, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        RunningCaseRow about = found(engineCase, person);
        String fromName = steps.standing(engineCase).get(from);
        StepTarget target = targets(engineCase, from, person).stream()
                .filter(each -> each.id().equals(to))
                .findFirst()
                .orElse(null);
        if (fromName == null || target == null) {
            Rule.checkAll(new StepMoveMustLeadSomewhere(false));
            throw new IllegalStateException("unreachable");
        }
        StepMove asked = StepMove.requested(
                about, from, fromName, to, target.name(), target.along(), reason, person, clock.instant());
        StepMove move = target.along() ? asked.done(person, clock.instant()) : asked;
        Rule.checkAll(new OneStepMoveForEachCase(moves.add(move)));
        if (target.along()) {
            go(move, person);
        } else {
            events.publishEvent(
                    new StepMoveRequested(move.id(), move.process(), move.subject(), from, to, move.reason(), person));
        }
        return move;
    }

    /** Somebody else allows what was asked for, and the case goes. */
    public void allow(UUID id, Actor.Person person) {
        StepMove move = permitted(id, person).done(person, clock.instant());
        Rule.checkAll(
                new StepMoveMustLeadSomewhere(steps.standing(move.engineCase()).containsKey(move.from())));
        moves.decide(move);
        go(move, person);
    }

    /** Refuses what was asked for, or gives the own request up. */
    public void refuse(UUID id, Actor.Person person) {
        StepMove move = permitted(id, person).refused(person, clock.instant());
        moves.decide(move);
        events.publishEvent(new StepMoveRefused(
                id, move.process(), move.subject(), move.from(), move.to(), move.requestedBy(), person));
    }

    /** What waits for somebody else, of all processes. */
    @Transactional(readOnly = true)
    public List<StepMove> requested(Actor.Person person) {
        return overview.mayLook(person) ? moves.requested() : List.of();
    }

    /** What was done or asked for with one case. */
    @Transactional(readOnly = true)
    public List<StepMove> of(String engineCase, Actor.Person person) {
        found(engineCase, person);
        return moves.of(engineCase);
    }

    private void go(StepMove move, Actor.Person person) {
        try {
            steps.move(move.engineCase(), move.from(), move.to());
        } catch (OptimisticLockingException lost) {
            throw new OptimisticLockingFailureException("the case was moved on meanwhile", lost);
        }
        events.publishEvent(new CaseTakenToStep(
                move.id(),
                move.process(),
                move.subject(),
                move.from(),
                move.to(),
                move.reason(),
                move.requestedBy(),
                person));
    }

    private RunningCaseRow found(String engineCase, Actor.Person person) {
        return overview.find(engineCase, person).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, engineCase));
    }

    private StepMove permitted(UUID id, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        return moves.find(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id.toString()));
    }
}
