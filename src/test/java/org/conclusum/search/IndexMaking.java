package org.conclusum.search;

import org.springframework.stereotype.Component;

/** Makes what is due in the index when a test wants it. */
@Component
public class IndexMaking {

    private final SearchIndex index;

    IndexMaking(SearchIndex index) {
        this.index = index;
    }

    public void finish() {
        index.catchUp();
    }
}
