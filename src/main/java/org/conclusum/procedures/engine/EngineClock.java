package org.conclusum.procedures.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.conclusum.kernel.ProgramClock;
import org.springframework.stereotype.Component;

/** Sets the engine's clock ahead or back with the program's, so that timers mean the same time. */
@Component
class EngineClock {

    EngineClock(Clock clock) {
        if (clock instanceof ProgramClock program) {
            program.follow(offset -> ClockUtil.offset(offset.toMillis()));
        }
    }
}
