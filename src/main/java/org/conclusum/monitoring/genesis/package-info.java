/** Reads flat files of GENESIS (ffcsv): line after line, in little memory, and believes nothing that they say. */
@NamedInterface("genesis")
@NullMarked
package org.conclusum.monitoring.genesis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
