package org.conclusum.committees.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.RuleBookListing;
import org.conclusum.committees.Standing;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** Begins to found a committee: what for, who sits in it, how it decides, and until when delegates are to be named. */
@Route("committees/new")
@PermitAll
class FoundCommitteeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient CommitteeConstitution constitution;
    private final transient CommitteeDirectory committees;
    private final transient CommitteeAccess access;
    private final transient RuleBookListing ruleBooks;
    private final transient RegionDirectory regions;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private transient Runnable weighing = () -> {};

    FoundCommitteeView(
            CommitteeConstitution constitution,
            CommitteeDirectory committees,
            CommitteeAccess access,
            RuleBookListing ruleBooks,
            RegionDirectory regions,
            Clock clock,
            SignedIn signedIn) {
        this.constitution = constitution;
        this.committees = committees;
        this.access = access;
        this.ruleBooks = ruleBooks;
        this.regions = regions;
        this.clock = clock;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.mayFoundAny(person)) {
            throw new NotPermitted(person, "found committees");
        }
        Standing standing = access.standingOf(person);
        List<CommitteeRow> parents = committees.all().stream()
                .filter(committee -> committee.isInOffice() && standing.shapes(committee.id()))
                .toList();
        List<RegionRow> open = regions.regions().stream()
                .filter(region -> access.mayFound(person, region.code()))
                .toList();
        LocalDate today = LocalDate.now(clock);
        SeatWeightFields weights = new SeatWeightFields();
        SeatChoice seats = new SeatChoice(regions.municipalities(), () -> weigh());
        PurposeFields purpose = new PurposeFields(open, parents, today, seats::offer);
        FirstRulesFields rules = new FirstRulesFields(ruleBooks.profiles(), today, () -> weigh());
        VotesSection votes = new VotesSection(rules, rule -> ruleBooks.seatVotes(seats.seats(), rule));
        weighing = () -> {
            votes.draw();
            weights.show(seats.seats(), rules.text().procedure().seatVotes() != null);
        };
        seats.offer(purpose.region());
        Div actions = new Div(
                Actions.primary(Texts.text("committees.founding.begin"), () -> {
                    UUID committee = constitution.found(
                            purpose.request(rules.answersBy(), rules.text(), weights.weighed(seats.seats())), person);
                    Messages.done(Texts.text("committees.founding.begun"));
                    UI.getCurrent().navigate("committees/" + committee + "/founding");
                }),
                Actions.quiet(Texts.text("uikit.cancel"), () -> UI.getCurrent().navigate("committees")));
        actions.addClassName("cc-actions");
        removeAll();
        add(new PageLayout(
                        new Card(Texts.text("committees.founding.purpose.title"), purpose),
                        new Card(Texts.text("committees.founding.seats.title"), seats),
                        new Card(Texts.text("committees.founding.rules.title"), rules),
                        votes,
                        new Card(Texts.text("committees.weights.title"), weights),
                        actions)
                .above(new PageHeader(getPageTitle()).lead(Texts.text("committees.founding.new.lead")))
                .aside(whatFollows()));
    }

    /** Follows the seats and the rules that are chosen. */
    private void weigh() {
        weighing.run();
    }

    private static Card whatFollows() {
        OrderedList steps = new OrderedList();
        steps.addClassName("cc-committees-follow");
        for (String step : List.of("asked", "recorded", "meeting", "chair")) {
            steps.add(new ListItem(Texts.text("committees.founding.follows." + step)));
        }
        Paragraph note = new Paragraph(Texts.text("committees.founding.follows.note"));
        note.addClassName("cc-note");
        return new Card(Texts.text("committees.founding.follows.title"), steps, note);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("committees.founding.new.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }
}
