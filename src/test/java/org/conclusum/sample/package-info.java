/** Tests of the sample data. */
@NullMarked
package org.conclusum.sample;

import org.jspecify.annotations.NullMarked;
