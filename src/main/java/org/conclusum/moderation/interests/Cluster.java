package org.conclusum.moderation.interests;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities that think alike.
 *
 * @param members those most for what is at issue first
 * @param issue place of the issue on which they are most of one mind, or null where they are open or have not answered
 * @param inFavour whether they are for it
 */
public record Cluster(List<String> members, @Nullable Integer issue, boolean inFavour) {

    public Cluster {
        members = List.copyOf(members);
    }
}
