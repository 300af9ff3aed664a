package org.conclusum.uikit;

/** A view that says, in a few words, where it is within its section: a number, a name. Shown in the breadcrumb. */
public interface HasPlace {

    /** The words behind the section's name; empty for none. */
    String place();
}
