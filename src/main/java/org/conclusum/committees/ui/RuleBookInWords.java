package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.ProcedureInWords;
import org.conclusum.committees.rules.RulesInWords;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Texts;

/** A whole rule book as sentences, topic by topic. */
final class RuleBookInWords {

    /** A topic and what the rule book says about it. */
    record Topic(String key, List<String> sentences) {

        Topic {
            sentences = List.copyOf(sentences);
        }

        String term() {
            return Texts.text("committees.rules." + key + ".term");
        }
    }

    private final RuleBookText text;
    private final Map<String, String> names;

    RuleBookInWords(RuleBookText text, List<SeatRow> seats) {
        this.text = text;
        this.names = names(seats);
    }

    /** What the seats and the units behind them are called. */
    static Map<String, String> names(List<SeatRow> seats) {
        return seats.stream()
                .flatMap(seat ->
                        Stream.of(Map.entry(seat.id().toString(), seat.label()), Map.entry(seat.unit(), seat.label())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    List<Topic> topics() {
        RulesInWords decision = new RulesInWords(text.decision(), names);
        ProcedureInWords procedure = new ProcedureInWords(text.procedure());
        List<Topic> topics = new ArrayList<>();
        topics.add(new Topic("way", procedure.way()));
        topics.add(new Topic("quorum", decision.quorum()));
        topics.add(new Topic("majority", decision.majority()));
        topics.add(new Topic("votes", procedure.seatVotes()));
        topics.add(new Topic("mandate", procedure.mandate()));
        topics.add(new Topic("ballots", procedure.ballots()));
        topics.add(new Topic("circular", procedure.circular()));
        topics.add(new Topic("home", procedure.homeBodies()));
        topics.add(new Topic("notice", List.of(notice(), urgency())));
        topics.add(new Topic("submission", List.of(submission())));
        return topics;
    }

    /** All of it, as terms with their sentences. */
    Facts facts() {
        Facts facts = new Facts();
        facts.addClassName("cc-committees-rules");
        topics().forEach(topic -> facts.add(topic.term(), list(topic.sentences())));
        return facts;
    }

    static Component list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-committees-sentences");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    /** How long before a meeting the invitation must have arrived. */
    String notice() {
        return Texts.text("committees.rules.notice", days(text.notice()), days(text.urgentNotice()));
    }

    /** How much consent an item needs that came after that. */
    String urgency() {
        return Texts.text(
                "committees.rules.urgency",
                Texts.of("committees.rules.urgency.needs", text.procedure().urgency()));
    }

    /** Until when a proposal reaches the next meeting. */
    String submission() {
        return Texts.text("committees.rules.submission." + text.submissionUnit().name(), text.submissionDays());
    }

    private static String days(NoticePeriod period) {
        return Texts.text("committees.rules.days." + period.unit().name(), period.days());
    }
}
