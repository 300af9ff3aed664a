package org.conclusum.meetings.binder;

/** What a binder is at. */
public enum BinderState {
    WAITING,
    BUILDING,
    READY,
    FAILED
}
