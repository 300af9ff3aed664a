package org.conclusum.exchange.adoption;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A practice with those who took it over, and what these pass on in turn.
 *
 * @param giverRegion code of the region, or empty where the giver is not of this installation
 */
public record Lineage(UUID practice, String title, String giverName, String giverRegion, List<Branch> branches) {

    public Lineage {
        branches = List.copyOf(branches);
    }

    /**
     * A municipality that took the practice over.
     *
     * @param passedOn its own practices that came out of it
     */
    public record Branch(AdoptionRow adoption, List<Lineage> passedOn) {

        public Branch {
            passedOn = List.copyOf(passedOn);
        }
    }

    /** All adoptions, each behind the one that it comes from. */
    public Stream<AdoptionRow> adoptions() {
        return branches.stream()
                .flatMap(branch -> Stream.concat(
                        Stream.of(branch.adoption()), branch.passedOn().stream().flatMap(Lineage::adoptions)));
    }
}
