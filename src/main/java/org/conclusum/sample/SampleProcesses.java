package org.conclusum.sample;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.models.ModelListing;
import org.conclusum.procedures.models.ModelManagement;
import org.springframework.stereotype.Component;

/** A change of a process that waits for its release by a second person. */
@Component
class SampleProcesses {

    private static final String SECOND_REMINDER = """
                <bpmn:boundaryEvent id="timer_secondReminder" name="nach zehn Tagen" attachedToRef="userTask_revise" cancelActivity="false">
                  <bpmn:documentation>Zehn Tage nach der Rückgabe, gleich wie lang die Frist ist.</bpmn:documentation>
                  <bpmn:outgoing>flow_secondReminder_remindRevision</bpmn:outgoing>
                  <bpmn:timerEventDefinition id="definition_secondReminder">
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P10D</bpmn:timeDuration>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_secondReminder_remindRevision" sourceRef="timer_secondReminder" targetRef="serviceTask_remindRevision" />
              </bpmn:process>""";

    private static final String DRAWN = """
                  <bpmndi:BPMNShape id="timer_secondReminder_di" bpmnElement="timer_secondReminder">
                    <dc:Bounds x="952" y="552" width="36" height="36" />
                    <bpmndi:BPMNLabel>
                      <dc:Bounds x="855" y="592" width="90" height="14" />
                    </bpmndi:BPMNLabel>
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="flow_secondReminder_remindRevision_di" bpmnElement="flow_secondReminder_remindRevision">
                    <di:waypoint x="970" y="588" />
                    <di:waypoint x="970" y="670" />
                    <di:waypoint x="1115" y="670" />
                  </bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>""";

    private final ModelListing listing;
    private final ModelManagement management;
    private final SamplePeople people;

    SampleProcesses(ModelListing listing, ModelManagement management, SamplePeople people) {
        this.listing = listing;
        this.management = management;
        this.people = people;
    }

    void secondReminder() {
        Actor.Person admin = people.get("admin");
        String inForce = listing.versions("proposal", admin).getFirst().id();
        String file = new String(listing.file(inForce, admin), StandardCharsets.UTF_8)
                .replace("  </bpmn:process>", SECOND_REMINDER)
                .replace("    </bpmndi:BPMNPlane>", DRAWN);
        UUID draft = management.begin(inForce, "", admin);
        long version = management.save(
                draft,
                file,
                "Bei langen Fristen kam die erste Erinnerung zu spät. Zehn Tage nach der Rückgabe wird deshalb zusätzlich erinnert.",
                0,
                admin);
        management.propose(draft, version, admin);
    }

    /** A changed rule, still being written. */
    void moderationFromTwo() {
        Actor.Person admin = people.get("admin");
        String inForce = listing.versions("route", admin).getFirst().id();
        String file = new String(listing.file(inForce, admin), StandardCharsets.UTF_8).replace("&gt;= 3", "&gt;= 2");
        UUID draft = management.begin(inForce, "", admin);
        management.save(
                draft,
                file,
                "Schon bei zwei betroffenen Kommunen lohnt es sich, die Interessen vorher abzugleichen.",
                0,
                admin);
    }
}
