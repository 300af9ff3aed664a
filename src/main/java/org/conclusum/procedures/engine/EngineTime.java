package org.conclusum.procedures.engine;

import java.time.Clock;
import org.conclusum.kernel.ProgramClock;
import org.springframework.stereotype.Component;

/** Lets the engine's clock follow the program's, so that timers, tasks and history tell the same time as the rest. */
@Component
class EngineTime {

    EngineTime(Clock clock) {
        if (clock instanceof ProgramClock program) {
            program.follow(EngineClock::follow);
        }
    }
}
