package org.conclusum.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.exchange.rules.PracticeModelMustPassTheCheck;
import org.conclusum.exchange.rules.PracticeMustBePublished;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the model of a published practice over, as a draft that a second person releases. */
@Service
@Transactional
public class PracticeAdopting {

    private final PracticeListing listing;
    private final ModelDesk models;
    private final ApplicationEventPublisher events;

    PracticeAdopting(PracticeListing listing, ModelDesk models, ApplicationEventPublisher events) {
        this.listing = listing;
        this.models = models;
        this.events = events;
    }

    /** Answers the route of the draft; administrators may, as they change processes. */
    public String adoptModel(UUID practice, Actor.Person person) {
        if (!models.mayAdopt(person)) {
            throw new NotPermitted(person, "take over the model of practice " + practice);
        }
        List<PracticeEdition> editions = listing.view(practice, person).editions();
        new PracticeMustBePublished(!editions.isEmpty()).check();
        PracticeContent content = editions.getFirst().content();
        PracticeModel model = content.model();
        if (model == null) {
            throw new NotFound(Subject.Kind.PRACTICE, practice);
        }
        byte[] file = model.file().getBytes(StandardCharsets.UTF_8);
        new PracticeModelMustPassTheCheck(models.problems(file, Locale.GERMAN)).check();
        String draft = models.adopt(file, content.title(), person);
        events.publishEvent(new PracticeModelAdopted(
                practice, listing.view(practice, person).practice().committee(), false, person));
        return draft;
    }
}
