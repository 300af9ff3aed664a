package org.conclusum.worklist.casework;

import org.conclusum.worklist.CaseRow;

/**
 * One task with its case, for the person who looks.
 *
 * @param mayDo whether the person can end it
 * @param instead whether the person does it in place of the one who has it
 * @param mayWithdraw whether the person's office can take it back
 */
public record TaskDetail(AssignedTask task, CaseRow about, boolean mayDo, boolean instead, boolean mayWithdraw) {}
