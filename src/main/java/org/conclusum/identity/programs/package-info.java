/** What the interfaces for programs have in common: how often, how much, in which language. */
@NamedInterface("programs")
@NullMarked
package org.conclusum.identity.programs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
