package org.conclusum.procedures.engine;

import org.camunda.bpm.engine.ArtifactFactory;

/** Models name steps, never classes, so none is ever made. */
class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ModelRefused("classes are not part of a model: " + type.getName());
    }
}
