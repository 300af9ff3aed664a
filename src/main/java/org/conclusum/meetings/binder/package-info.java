/** The papers of a meeting in one file (Sitzungsmappe), to be read without a connection. */
@NullMarked
package org.conclusum.meetings.binder;

import org.jspecify.annotations.NullMarked;
