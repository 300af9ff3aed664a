/** Building blocks: what people want of a process, put into the drawing as a whole. */
import { ENGINE, type Element, type Modeler, type Point } from './types';

export type Words = Record<string, string>;
export type Choice = { value: string; label: string; note?: string };
/** What the program offers for this process; see the catalogue of steps. */
export type Catalogue = {
    steps: Choice[];
    reminders: string[];
    groups: Choice[];
    times: Choice[];
    cycles: Choice[];
    facts: Choice[];
    confirmation: { kind: string; form: string; fact: string };
};
export type Blocks = {
    remind(host: Element, step: string, days: number): void;
    confirm(after: Element, group: string): void;
};

const GAP = 60;
const TASK = { width: 100, height: 80 };

export function blocksOf(modeler: Modeler, catalogue: Catalogue, words: Words): Blocks {
    const modeling = modeler.get('modeling');
    const factory = modeler.get('elementFactory');
    const moddle = modeler.get('moddle');
    const registry = modeler.get('elementRegistry');

    const middle = (element: Element): Point => ({ x: element.x + element.width / 2, y: element.y + element.height / 2 });

    /** The first place below a point where a step and an end have room. */
    const free = (from: Point): Point => {
        const taken = registry.filter((element) => !element.source && !!element.parent && element.type !== 'bpmn:SubProcess');
        let y = from.y;
        const hits = () =>
            taken.some(
                (one) =>
                    one.x < from.x + 260 && one.x + one.width > from.x - TASK.width && one.y < y + TASK.height && one.y + one.height + GAP / 3 > y - TASK.height / 2
            );
        while (hits()) {
            y += GAP / 2;
        }
        return { x: from.x, y };
    };

    /** Moves what lies behind an element to the right, in the parts around it as well, which grow with it. */
    const makeRoom = (element: Element, by: number) => {
        if (element.parent?.type === 'bpmn:SubProcess') {
            makeRoom(element.parent, by);
        }
        const behind = registry.filter(
            (one) =>
                !one.source &&
                !one.labelTarget &&
                !one.host &&
                one !== element &&
                one.parent === element.parent &&
                one.x >= element.x + element.width
        );
        modeling.moveElements(behind, { x: by, y: 0 });
        if (element.type === 'bpmn:SubProcess') {
            const { x, y, width, height } = element;
            modeling.resizeShape(element, { x, y, width: width + by, height });
        }
    };

    const label = (value: string) => catalogue.steps.find((step) => step.value === value)?.label ?? '';

    return {
        remind(host, step, days) {
            const shape = factory.createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' });
            const used = host.attachers?.length ?? 0;
            const edge = { x: host.x + host.width - 22 - used * 40, y: host.y + host.height };
            const timer = modeling.createShape(shape, edge, host, { attach: true });
            modeling.updateProperties(timer, { cancelActivity: false, name: words['block.after'].replace('{0}', String(days)) });
            const definition = (timer.businessObject.get('eventDefinitions') as never[])[0];
            modeling.updateModdleProperties(timer, definition, {
                timeDuration: moddle.create('bpmn:FormalExpression', { body: `P${days}D` })
            });
            const place = free({ x: timer.x + TASK.width + GAP, y: host.y + host.height + GAP + TASK.height / 2 });
            const work = modeling.appendShape(timer, factory.createShape({ type: 'bpmn:ServiceTask' }), place, host.parent);
            modeling.updateProperties(work, { name: label(step), 'camunda:delegateExpression': step });
            const end = modeling.appendShape(
                work,
                factory.createShape({ type: 'bpmn:EndEvent' }),
                { x: work.x + TASK.width + GAP, y: middle(work).y },
                host.parent
            );
            modeling.updateProperties(end, { name: words['block.reminded'] });
            modeler.get('selection').select(timer);
        },

        confirm(after, group) {
            const flow = after.outgoing[0];
            const next = flow?.target;
            if (!flow || !next) {
                return;
            }
            makeRoom(after, TASK.width + 50 + 3 * GAP);
            const at = { x: after.x + after.width + GAP + TASK.width / 2, y: middle(after).y };
            const task = modeling.createShape(factory.createShape({ type: 'bpmn:UserTask' }), at, after.parent!);
            const property = moddle.createAny('camunda:property', ENGINE, { name: 'step', value: catalogue.confirmation.kind });
            const properties = moddle.createAny('camunda:properties', ENGINE, { $children: [property] });
            modeling.updateProperties(task, {
                name: words['block.confirm'],
                'camunda:candidateGroups': group,
                'camunda:formKey': catalogue.confirmation.form,
                extensionElements: moddle.create('bpmn:ExtensionElements', { values: [properties] })
            });
            modeling.reconnectEnd(flow, task, { x: task.x, y: middle(task).y });
            const fork = modeling.appendShape(
                task,
                factory.createShape({ type: 'bpmn:ExclusiveGateway' }),
                { x: task.x + task.width + GAP + 25, y: at.y },
                after.parent
            );
            modeling.updateProperties(fork, { name: words['block.confirmed'] });
            const on = modeling.connect(fork, next);
            modeling.updateProperties(on, {
                name: words['block.yes'],
                conditionExpression: moddle.create('bpmn:FormalExpression', { body: `\${${catalogue.confirmation.fact}}` })
            });
            const back = modeling.connect(fork, after);
            const above = after.y - GAP / 2;
            modeling.updateWaypoints(back, [
                { x: middle(fork).x, y: fork.y },
                { x: middle(fork).x, y: above },
                { x: middle(after).x, y: above },
                { x: middle(after).x, y: after.y }
            ]);
            modeling.updateProperties(back, { name: words['block.no'] });
            modeling.updateProperties(fork, { default: back.businessObject });
            modeler.get('selection').select(task);
        }
    };
}
