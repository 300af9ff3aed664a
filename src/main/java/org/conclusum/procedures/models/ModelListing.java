package org.conclusum.procedures.models;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.engine.ModelStore;
import org.conclusum.procedures.engine.StoredModel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions and drafts of models; administrators and auditors look. */
@Service
@Transactional(readOnly = true)
public class ModelListing {

    private final ModelDrafts drafts;
    private final ModelStore store;
    private final Permissions permissions;

    ModelListing(ModelDrafts drafts, ModelStore store, Permissions permissions) {
        this.drafts = drafts;
        this.store = store;
        this.permissions = permissions;
    }

    public boolean mayChange(Actor actor) {
        return permissions.holds(actor, Role.ADMINISTRATOR);
    }

    /** The versions of a process, the latest first. */
    public List<ModelVersion> versions(String process, Actor actor) {
        requireLook(actor);
        Map<String, ModelDraft> released = drafts.released(process).stream()
                .collect(Collectors.toMap(draft -> ModelStore.RELEASE + draft.id(), Function.identity()));
        return store.versions(process).stream()
                .map(model -> ModelVersion.of(model, released.get(model.origin())))
                .toList();
    }

    public Optional<ModelDraft> openDraft(String process, Actor actor) {
        requireLook(actor);
        return drafts.open(process);
    }

    public List<ModelDraft> openDrafts(Actor actor) {
        requireLook(actor);
        return drafts.open();
    }

    public ModelDraft draft(UUID id, Actor actor) {
        requireLook(actor);
        return drafts.find(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id.toString()));
    }

    /** What a process or table is called in the version in force. */
    public String nameOf(ModelDraft draft) {
        return store.latest(draft.process()).map(StoredModel::name).orElse(draft.process());
    }

    /** What is different between a draft and the version in force. */
    public List<ModelChange> changes(ModelDraft draft, Actor actor) {
        requireLook(actor);
        return store.latest(draft.process())
                .map(inForce -> ModelComparison.between(
                        store.file(inForce), draft.file().getBytes(StandardCharsets.UTF_8)))
                .orElse(List.of());
    }

    /** The decision tables in force. */
    public List<StoredModel> tables(Actor actor) {
        requireLook(actor);
        return store.tables();
    }

    /** The file of a version. */
    public byte[] file(String version, Actor actor) {
        requireLook(actor);
        return store.find(version).map(store::file).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, version));
    }

    private void requireLook(Actor actor) {
        if (!permissions.holds(actor, Role.ADMINISTRATOR) && !permissions.holds(actor, Role.AUDITOR)) {
            throw new NotPermitted(actor, "look at the models");
        }
    }
}
