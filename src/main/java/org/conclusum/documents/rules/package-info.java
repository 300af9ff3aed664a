/** What a file must be like to be kept. */
@NullMarked
package org.conclusum.documents.rules;

import org.jspecify.annotations.NullMarked;
