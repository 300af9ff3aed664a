/** The life of a committee: what happens to it moves constitution.bpmn on. */
@NullMarked
package org.conclusum.procedures.constitution;

import org.jspecify.annotations.NullMarked;
