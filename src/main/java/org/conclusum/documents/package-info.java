/** Files with their hashes, and the rendering of documents from templates. */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.conclusum.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
