package org.conclusum.procedures.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;

/**
 * Keeps models, which administrators may change, apart from the program: expressions see variables and the catalogue,
 * scripts and serialized objects are off, and a model that asks for more is refused when it is deployed.
 */
class Confinement extends AbstractProcessEnginePlugin {

    private final Steps steps;

    Confinement(Steps steps) {
        this.steps = steps;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new ConfinedExpressions(steps));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableXxeProcessing(false);
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.getTransformer().getTransformListeners().add(new TableCheck());
        engine.setDmnEngineConfiguration(tables);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new ModelCheck(steps), new TaskSubject())));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        VariableSerializers stored = engine.getVariableSerializers();
        stored.removeSerializer(stored.getSerializerByName(JavaObjectSerializer.NAME));
        stored.addSerializer(new PassingObjects());
    }
}
