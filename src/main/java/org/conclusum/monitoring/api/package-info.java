/** Imports of figures for programs, over HTTP. */
@NullMarked
package org.conclusum.monitoring.api;

import org.jspecify.annotations.NullMarked;
