package org.conclusum.procedures.constitution;

import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeProgress;
import org.conclusum.procedures.engine.Casework;
import org.springframework.stereotype.Component;

/** Reads from the case of a committee what it waits for. */
@Component
class ConstitutionProgress implements CommitteeProgress {

    private final Casework casework;

    ConstitutionProgress(Casework casework) {
        this.casework = casework;
    }

    @Override
    public Stage stageOf(UUID committee) {
        Set<String> standing = casework.standing(ConstitutionProcedure.PROCESS, committee);
        if (standing.contains("callActivity_nomination")) {
            return Stage.NAMING;
        }
        if (standing.contains("userTask_planMeeting")) {
            return Stage.PLANNING_THE_MEETING;
        }
        return standing.contains("userTask_recordChair") ? Stage.ELECTING_THE_CHAIR : Stage.SETTLED;
    }
}
