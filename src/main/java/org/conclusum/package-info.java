/** Conclusum: how intermunicipal steering bodies decide and follow through. */
@NullMarked
package org.conclusum;

import org.jspecify.annotations.NullMarked;
