/** What a model may be built from: automatic steps, tasks of people, messages, facts and tables of the house. */
@NullMarked
package org.conclusum.procedures.catalogue;

import org.jspecify.annotations.NullMarked;
