/** The messages of a person, and the outbox for administrators. */
@NullMarked
package org.conclusum.notifications.ui;

import org.jspecify.annotations.NullMarked;
