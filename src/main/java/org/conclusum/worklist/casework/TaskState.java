package org.conclusum.worklist.casework;

/** How far a given task is. */
public enum TaskState {
    OPEN,
    DONE,
    WITHDRAWN
}
