package org.conclusum.meetings.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.proposals.AProposal;
import org.conclusum.search.FoundKind;
import org.conclusum.search.IndexMaking;
import org.conclusum.search.SearchQuestion;
import org.conclusum.search.Searching;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PersonalNotesTests {

    @Autowired
    private PersonalNotes notes;

    @Autowired
    private Searching searching;

    @Autowired
    private IndexMaking index;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID proposal;
    private Actor.Person writer;

    @BeforeEach
    void prepare() {
        committee = committees.found();
        proposal = aProposal.ready(committee, AProposal.text("Schulnetz"));
        writer = committee.member(BAUTZEN);
    }

    @Test
    void areReadByTheirWriterAlone() {
        notes.write(proposal, null, "In vier  Kommunen", "Nachfragen beim Hasenfuß", writer);

        assertThat(notes.on(proposal, writer)).singleElement().satisfies(note -> {
            assertThat(note.quote()).isEqualTo("In vier Kommunen");
            assertThat(note.body()).isEqualTo("Nachfragen beim Hasenfuß");
        });
        for (Actor.Person other : others()) {
            assertThat(notes.on(proposal, other)).as(other.name()).isEmpty();
            assertThat(notes.count(proposal, other)).isZero();
            assertThat(found("Hasenfuß", other)).as(other.name()).isZero();
        }
        assertThat(found("Hasenfuß", writer)).isEqualTo(1);
    }

    @Test
    void canBeChangedAndThrownAwayByTheirWriterAlone() {
        UUID note = notes.write(proposal, null, "", "Erst", writer);
        for (Actor.Person other : others()) {
            assertThatThrownBy(() -> notes.change(note, "Fremd", other)).isInstanceOf(NotFound.class);
            notes.remove(note, other);
        }
        notes.change(note, "Dann", writer);
        assertThat(notes.on(proposal, writer)).extracting(PersonalNote::body).containsExactly("Dann");

        notes.remove(note, writer);
        assertThat(notes.on(proposal, writer)).isEmpty();
        assertThat(found("Dann", writer)).isZero();
    }

    @Test
    void areWrittenOnlyOnWhatOneSees() {
        Actor.Person stranger = committees.found().member(GOERLITZ);
        UUID draft = aProposal.drafted(committee);

        assertThatThrownBy(() -> notes.write(proposal, null, "", "x", stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.write(draft, null, "", "x", writer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.write(proposal, UUID.randomUUID(), "", "x", writer))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void standWithTheItemsOfTheMeeting() {
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "7. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Landratsamt"),
                committee.office());
        planning.addProposal(meeting, proposal, committee.office());
        planning.addItem(meeting, "Personal", true, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        List<AgendaItemRow> agenda = meetings.agenda(meeting);
        AgendaItemRow closed =
                agenda.stream().filter(AgendaItemRow::closed).findFirst().orElseThrow();
        notes.write(proposal, null, "", "Zur Vorlage", writer);
        notes.writeOn(meeting, closed.id(), "Zum Punkt", writer);

        assertThat(notes.in(meeting, writer).values().stream().flatMap(List::stream))
                .extracting(PersonalNote::body)
                .containsExactly("Zur Vorlage", "Zum Punkt");
        assertThat(notes.in(meeting, committee.office())).isEmpty();
        assertThatThrownBy(() -> notes.writeOn(meeting, closed.id(), "x", committee.administrator()))
                .isInstanceOf(NotFound.class);
        assertThat(found("Punkt", writer)).isPositive();
    }

    @Test
    void leaveNoTraceInTheJournal() {
        notes.write(proposal, null, "", "Geheimwort", writer);

        assertThat(jdbc.sql("select count(*) from journal_entry e where e::text like '%Geheimwort%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void saySomethingAndFit() {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> notes.write(proposal, null, " ", "\n", writer));
        notes.write(proposal, null, "", "x".repeat(5000), writer);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> notes.write(proposal, null, "", "x".repeat(5001), writer));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> notes.write(proposal, null, "x".repeat(2001), "", writer));
    }

    private List<Actor.Person> others() {
        return List.of(
                committee.member(GOERLITZ),
                committee.office(),
                committee.chair(),
                committee.auditor(),
                committee.administrator(),
                committee.coordinator(BAUTZEN));
    }

    private int found(String text, Actor.Person person) {
        index.finish();
        return searching.find(SearchQuestion.of(text), 0, 10, person).counts().getOrDefault(FoundKind.NOTE, 0);
    }
}
