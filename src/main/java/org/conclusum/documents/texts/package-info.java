/** How the words are got out of files of each type, in bounded memory. */
@NullMarked
package org.conclusum.documents.texts;

import org.jspecify.annotations.NullMarked;
