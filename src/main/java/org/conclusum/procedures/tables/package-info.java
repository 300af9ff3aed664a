/** Decision tables as people read and change them: questions, answers and rules, without an expression being typed. */
@NullMarked
package org.conclusum.procedures.tables;

import org.jspecify.annotations.NullMarked;
