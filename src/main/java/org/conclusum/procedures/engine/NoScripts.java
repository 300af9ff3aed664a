package org.conclusum.procedures.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Models carry no scripts, so there is no engine for any language. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new ModelRefused("scripts are not part of a model");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new ModelRefused("scripts are not part of a model");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw new ModelRefused("scripts are not part of a model: " + language);
    }
}
