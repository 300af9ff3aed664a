package org.conclusum.procedures.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An engine that begins with the models of the program. Where an administrator's version of one is in force, the
 * program's own, even a newer one, does not take its place: it can be taken up as a draft.
 */
class HouseEngine extends SpringProcessEngineConfiguration {

    /** What a deployment of the program is called; releases have other names. */
    static final String OWN = "conclusum";

    private static final Logger LOG = LoggerFactory.getLogger(HouseEngine.class);

    @Override
    protected void autoDeployResources(ProcessEngine engine) {
        RepositoryService models = engine.getRepositoryService();
        List<ShippedModels.ShippedModel> own = ShippedModels.all().stream()
                .filter(model -> !isChangedByHand(models, model))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment = models.createDeployment().name(OWN).enableDuplicateFiltering(true);
        own.forEach(model -> deployment.addInputStream(model.name(), new ByteArrayInputStream(model.file())));
        deployment.deploy();
    }

    private static boolean isChangedByHand(RepositoryService models, ShippedModels.ShippedModel model) {
        String key = model.name().substring(0, model.name().lastIndexOf('.'));
        ResourceDefinition latest = models.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (latest == null) {
            latest = models.createDecisionDefinitionQuery()
                    .decisionDefinitionKey(key)
                    .latestVersion()
                    .singleResult();
        }
        if (latest == null) {
            return false;
        }
        Deployment deployment = models.createDeploymentQuery()
                .deploymentId(latest.getDeploymentId())
                .singleResult();
        boolean changed = deployment != null
                && deployment.getName() != null
                && deployment.getName().startsWith(ModelStore.RELEASE);
        if (changed) {
            LOG.info("{} stays in the version that was released", key);
        }
        return changed;
    }
}
