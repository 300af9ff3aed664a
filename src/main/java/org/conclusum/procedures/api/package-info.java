/** The check of models for programs, over HTTP. */
@NullMarked
package org.conclusum.procedures.api;

import org.jspecify.annotations.NullMarked;
