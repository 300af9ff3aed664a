package org.conclusum.procedures;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stops the engine's clock at the moment of the test; firing a timer sets it to that timer's moment. */
class EngineTime implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ClockUtil.setCurrentTime(Date.from(EngineOnly.NOW));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ClockUtil.reset();
    }
}
