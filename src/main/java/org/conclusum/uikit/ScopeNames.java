package org.conclusum.uikit;

import java.util.Map;

/** The names behind the scopes of grants, for pages that must not know regions. */
public interface ScopeNames {

    /** Names of the regions by their code. */
    Map<String, String> regions();

    /** Names of the municipalities by their AGS. */
    Map<String, String> municipalities();
}
