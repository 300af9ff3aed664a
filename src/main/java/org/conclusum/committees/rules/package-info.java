/** What a rule book says about quorum, majorities, ties, vetoes and blocks, as data that can be stored and compared. */
@NamedInterface("rules")
@NullMarked
package org.conclusum.committees.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
