/** What is asked of a trial before it begins. */
@NullMarked
package org.conclusum.procedures.dryrun.rules;

import org.jspecify.annotations.NullMarked;
