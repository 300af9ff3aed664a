package org.conclusum.resolutions;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, UUID> {

    Report save(Report report);
}
