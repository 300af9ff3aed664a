/** The check of a model before anything runs by it: what it may hold, what it may ask for, and the rules of the house. */
@NullMarked
package org.conclusum.procedures.check;

import org.jspecify.annotations.NullMarked;
