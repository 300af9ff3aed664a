/** What a drawing of a process shows: models, the course of a case, the cases at each step. */
@NullMarked
package org.conclusum.procedures.drawing;

import org.jspecify.annotations.NullMarked;
