/** Tries rules on votes that nobody has cast: situations for whoever writes rules, and the simulator. */
@NamedInterface("simulator")
@NullMarked
package org.conclusum.voting.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
