package org.conclusum.meetings.binder;

/** Who a binder is made for. */
public enum BinderPart {
    /** Without closed items. */
    PUBLIC,
    /** With closed items, for those who may see them. */
    COMPLETE
}
