package org.conclusum.procedures.models;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.check.ModelReview;
import org.conclusum.procedures.engine.ModelStore;
import org.conclusum.procedures.engine.StoredModel;
import org.conclusum.procedures.models.rules.DraftMustStayWithItsProcess;
import org.conclusum.procedures.models.rules.ModelMustBeOfAProcessHere;
import org.conclusum.procedures.models.rules.ModelMustPassTheCheck;
import org.conclusum.procedures.models.rules.OneDraftForEachModel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes models. Administrators write, and one who wrote nothing releases; new cases run by the released version, and
 * those that run already stay with theirs until they are moved.
 */
@Service
@Transactional
public class ModelManagement {

    private final ModelDrafts drafts;
    private final ModelStore store;
    private final ModelChecking checking;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelManagement(
            ModelDrafts drafts,
            ModelStore store,
            ModelChecking checking,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.checking = checking;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a draft from a version that is or was in force, which with an old version is the way back to it. */
    public UUID begin(String version, String note, Actor.Person writer) {
        permissions.require(writer, Role.ADMINISTRATOR);
        StoredModel from = store.find(version).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, version));
        return begin(from.key(), new String(store.file(from), StandardCharsets.UTF_8), note, writer);
    }

    /** Begins a draft with a model that came from elsewhere, of a process of this house. */
    public UUID takeOver(byte[] file, String note, Actor.Person writer) {
        permissions.require(writer, Role.ADMINISTRATOR);
        ModelReview review = checking.review(file);
        Rule.checkAll(new ModelMustPassTheCheck(review.errors().size()));
        String process = ModelComparison.keyOf(file);
        Rule.checkAll(
                new ModelMustBeOfAProcessHere(process, store.latest(process).isPresent()));
        return begin(process, new String(file, StandardCharsets.UTF_8), note, writer);
    }

    private UUID begin(String process, String file, String note, Actor.Person writer) {
        StoredModel inForce = inForce(process);
        Rule.checkAll(new OneDraftForEachModel(drafts.open(process).isPresent()));
        ModelDraft draft =
                ModelDraft.begun(process, inForce.table(), inForce.version(), file, note, writer, clock.instant());
        drafts.add(draft);
        events.publishEvent(new ModelDrafted(draft.id(), process, inForce.version(), writer));
        return draft.id();
    }

    /**
     * Writes in a draft; answers its version for the next change. The journal keeps who wrote in it, not each stroke.
     *
     * @throws org.conclusum.kernel.ChangedMeanwhile where the version is not the expected one
     */
    public long save(UUID id, String file, String note, long expected, Actor.Person writer) {
        ModelDraft before = permitted(id, writer);
        ModelDraft next = before.revised(file, note, expected, writer, clock.instant());
        drafts.update(next);
        if (!before.writers().contains(writer.account())) {
            events.publishEvent(new ModelRevised(id, next.process(), writer));
        }
        return next.version();
    }

    /** Lays a draft before a second person; it has to pass the check. */
    public void propose(UUID id, long expected, Actor.Person person) {
        ModelDraft before = permitted(id, person);
        ModelDraft next = before.proposed(expected, inForce(before.process()).version());
        requireGood(next);
        drafts.update(next);
        events.publishEvent(new ModelProposed(id, next.process(), next.note(), person));
    }

    /** Sends a proposed draft back to be written on. */
    public void sendBack(UUID id, String reason, long expected, Actor.Person person) {
        ModelDraft next = permitted(id, person).returned(expected);
        drafts.update(next);
        events.publishEvent(new ModelReturned(id, next.process(), reason, person));
    }

    /** Gives a draft up. */
    public void withdraw(UUID id, long expected, Actor.Person person) {
        ModelDraft next = permitted(id, person).withdrawn(expected);
        drafts.update(next);
        events.publishEvent(new ModelWithdrawn(id, next.process(), person));
    }

    /** Brings a proposed draft into force; answers the number of the new version. */
    public int release(UUID id, long expected, Actor.Person person) {
        ModelDraft before = permitted(id, person);
        StoredModel inForce = inForce(before.process());
        ModelDraft next = before.released(expected, inForce.version(), person, clock.instant());
        requireGood(next);
        return bringIntoForce(next, inForce, person);
    }

    /** Releases a proposed draft, which comes into force later; until then it can be called back. */
    public void schedule(UUID id, Instant effectiveAt, long expected, Actor.Person person) {
        ModelDraft before = permitted(id, person);
        ModelDraft next =
                before.scheduled(expected, inForce(before.process()).version(), effectiveAt, person, clock.instant());
        requireGood(next);
        drafts.update(next);
        events.publishEvent(new ModelScheduled(id, next.process(), effectiveAt, person));
    }

    /** Takes a release back that has not come into force yet. */
    public void callBack(UUID id, long expected, Actor.Person person) {
        ModelDraft next = permitted(id, person).calledBack(expected);
        drafts.update(next);
        events.publishEvent(new ModelCalledBack(id, next.process(), "", person));
    }

    /** Its time has come: it comes into force by the release that was given, or goes back where it no longer can. */
    void takeEffect(ModelDraft due) {
        StoredModel inForce = inForce(due.process());
        int errors = checking.review(file(due)).errors().size();
        if (errors > 0 || inForce.version() != due.base()) {
            drafts.update(due.calledBack(due.version()));
            String reason = errors > 0 ? "check" : "version";
            events.publishEvent(new ModelCalledBack(due.id(), due.process(), reason, due.releaser()));
            return;
        }
        bringIntoForce(due.effective(), inForce, due.releaser());
    }

    private int bringIntoForce(ModelDraft next, StoredModel inForce, Actor.Person person) {
        drafts.update(next);
        List<String> changes = ModelComparison.between(store.file(inForce), file(next)).stream()
                .map(ModelChange::code)
                .toList();
        int number = store.deploy(next.process(), file(next), next.table(), ModelStore.RELEASE + next.id());
        events.publishEvent(new ModelReleased(
                next.id(),
                next.process(),
                number,
                next.writers().stream().map(UUID::toString).sorted().toList(),
                next.note(),
                changes,
                person));
        return number;
    }

    private void requireGood(ModelDraft draft) {
        ModelReview review = checking.review(file(draft));
        Rule.checkAll(
                new ModelMustPassTheCheck(review.errors().size()),
                new DraftMustStayWithItsProcess(draft.process(), ModelComparison.keyOf(file(draft))));
    }

    private static byte[] file(ModelDraft draft) {
        return draft.file().getBytes(StandardCharsets.UTF_8);
    }

    private StoredModel inForce(String process) {
        return store.latest(process).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, process));
    }

    private ModelDraft permitted(UUID id, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        return drafts.find(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id.toString()));
    }
}
