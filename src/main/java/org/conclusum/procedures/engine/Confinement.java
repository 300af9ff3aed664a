package org.conclusum.procedures.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.conclusum.procedures.check.ModelInspection;

/**
 * Keeps models, which administrators may change, apart from the program. Three walls stand behind one another: the file
 * is looked through before the engine reads it, what the engine made of it holds only allowed parts, and at run time
 * expressions see variables and the catalogue alone, while scripts, classes and serialized objects are off.
 *
 * @see "Design decision: src/docs/adr/0017-confinement-of-edited-models.md"
 */
class Confinement extends AbstractProcessEnginePlugin {

    private final Steps steps;
    private final ModelInspection inspection;

    Confinement(Steps steps, ModelInspection inspection) {
        this.steps = steps;
        this.inspection = inspection;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new ConfinedExpressions(steps));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoClasses());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableXxeProcessing(false);
        engine.setBpmnParseFactory(parser -> new ConfinedParse(parser, inspection));
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.getTransformer().getTransformListeners().add(new TableCheck(inspection));
        engine.setDmnEngineConfiguration(tables);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskSubject())));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        VariableSerializers stored = engine.getVariableSerializers();
        stored.removeSerializer(stored.getSerializerByName(JavaObjectSerializer.NAME));
        stored.addSerializer(new PassingObjects());
    }
}
