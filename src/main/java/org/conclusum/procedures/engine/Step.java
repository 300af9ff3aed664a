package org.conclusum.procedures.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * An automatic step that a model may use, as a bean whose name stands in the model. Steps run again after a failure, so
 * they do nothing where their work is done. The texts {@code procedures.step.<bean>} and
 * {@code procedures.step.<bean>.does} describe it.
 */
public interface Step extends JavaDelegate {}
