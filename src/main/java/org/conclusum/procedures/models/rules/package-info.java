/** The rules of changing a model. */
@NullMarked
package org.conclusum.procedures.models.rules;

import org.jspecify.annotations.NullMarked;
