/** Where running cases stand and what hinders them, and taking one to another step by hand. */
@NullMarked
package org.conclusum.procedures.cockpit;

import org.jspecify.annotations.NullMarked;
