/** Files of models as trees, read without trust: no document type, no entity, nothing too large or too deep. */
@NullMarked
package org.conclusum.procedures.xml;

import org.jspecify.annotations.NullMarked;
