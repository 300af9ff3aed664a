package org.conclusum.procedures.engine;

import org.camunda.bpm.engine.ProcessEngine;

/** What a start of the program does with its models. */
public final class ProgramStart {

    private ProgramStart() {}

    public static void again(ProcessEngine engine) {
        new HouseEngine().autoDeployResources(engine);
    }
}
