package org.conclusum.procedures.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The versions of models and decision tables in the engine. */
@Component
public class ModelStore {

    /** What a deployment is called that a person released; the id of the draft follows. */
    public static final String RELEASE = "release:";

    private final RepositoryService models;

    ModelStore(RepositoryService models) {
        this.models = models;
    }

    /** The version by which new cases run. */
    public Optional<StoredModel> latest(String key) {
        ProcessDefinition process = models.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (process != null) {
            return Optional.of(stored(process));
        }
        return Optional.ofNullable(models.createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(this::stored);
    }

    /** All versions, the latest first. */
    public List<StoredModel> versions(String key) {
        List<StoredModel> processes = models
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::stored)
                .toList();
        return processes.isEmpty()
                ? models
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .orderByDecisionDefinitionVersion()
                        .desc()
                        .list()
                        .stream()
                        .map(this::stored)
                        .toList()
                : processes;
    }

    /** The decision tables in force. */
    public List<StoredModel> tables() {
        return models.createDecisionDefinitionQuery().latestVersion().list().stream()
                .map(this::stored)
                .toList();
    }

    public Optional<StoredModel> find(String id) {
        ProcessDefinition process =
                models.createProcessDefinitionQuery().processDefinitionId(id).singleResult();
        if (process != null) {
            return Optional.of(stored(process));
        }
        return Optional.ofNullable(models.createDecisionDefinitionQuery()
                        .decisionDefinitionId(id)
                        .singleResult())
                .map(this::stored);
    }

    public byte[] file(StoredModel model) {
        try (InputStream file =
                model.table() ? models.getDecisionModel(model.id()) : models.getProcessModel(model.id())) {
            return file.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Brings a file into force; answers the number of its version. */
    public int deploy(String key, byte[] file, boolean table, String origin) {
        models.createDeployment()
                .name(origin)
                .addInputStream(key + (table ? ".dmn" : ".bpmn"), new java.io.ByteArrayInputStream(file))
                .deploy();
        return latest(key).orElseThrow().version();
    }

    private StoredModel stored(ProcessDefinition model) {
        Deployment deployment = deployment(model.getDeploymentId());
        return new StoredModel(
                model.getId(),
                model.getKey(),
                Objects.requireNonNullElse(model.getName(), model.getKey()),
                model.getVersion(),
                false,
                deployment.getDeploymentTime().toInstant(),
                Objects.requireNonNullElse(deployment.getName(), ""),
                model.getResourceName());
    }

    private StoredModel stored(DecisionDefinition model) {
        Deployment deployment = deployment(model.getDeploymentId());
        return new StoredModel(
                model.getId(),
                model.getKey(),
                Objects.requireNonNullElse(model.getName(), model.getKey()),
                model.getVersion(),
                true,
                deployment.getDeploymentTime().toInstant(),
                Objects.requireNonNullElse(deployment.getName(), ""),
                model.getResourceName());
    }

    private Deployment deployment(String id) {
        return models.createDeploymentQuery().deploymentId(id).singleResult();
    }
}
