package org.conclusum.procedures.models;

import java.util.List;
import org.conclusum.procedures.engine.CaseMigration.RunningCase;

/** Cases that run by an older version of their model. */
public record OlderCases(String version, int number, List<RunningCase> cases) {

    public OlderCases {
        cases = List.copyOf(cases);
    }

    public long canMove() {
        return cases.stream().filter(RunningCase::canMove).count();
    }

    public List<RunningCase> hindered() {
        return cases.stream().filter(each -> !each.canMove()).toList();
    }
}
