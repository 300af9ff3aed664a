/** What tests share: the database, fixtures that speak the domain. */
@NullMarked
package org.conclusum.testing;

import org.jspecify.annotations.NullMarked;
