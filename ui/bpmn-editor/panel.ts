/** The panel beside the drawing: the selected element in plain words, and the building blocks that fit there. */
import type { Blocks, Catalogue, Choice, Words } from './blocks';
import { engine, type Element, type Modeler, type Moddle } from './types';

const DAYS = /^P([1-9][0-9]{0,2})D$/;
const TIMES = /^R([1-9][0-9]?)\/P([1-9][0-9]{0,2})D$/;
const COMPARED = /^\$\{\s*(!?)\s*([A-Za-z]\w*)\s*(?:(==|!=|<=|>=|<|>)\s*(?:'([^']*)'|([\w.-]+)))?\s*}$/;
const TESTS = {
    yes: 'test.yes',
    no: 'test.no',
    '==': 'test.eq',
    '!=': 'test.ne',
    '>=': 'test.ge',
    '<=': 'test.le'
};

export class Panel {
    private shown?: Element;
    private readonly findings = document.createElement('ul');

    constructor(
        private readonly side: HTMLElement,
        private readonly modeler: Modeler,
        private readonly catalogue: Catalogue,
        private readonly words: Words,
        private readonly blocks: Blocks,
        private readonly found: (id: string) => string[]
    ) {
        this.findings.className = 'cc-editor-found';
    }

    show(selected: Element[]) {
        const one = selected.length === 1 ? (selected[0].labelTarget ?? selected[0]) : undefined;
        this.shown = one;
        this.side.replaceChildren();
        if (!one) {
            this.say('h3', this.words['panel.nothing']);
            this.say('p', this.words['panel.nothing.sentence']);
            return;
        }
        this.say('h3', this.kind(one));
        this.side.append(this.findings);
        this.remark();
        this.text(this.words['panel.name'], one.businessObject.name ?? '', (name) => this.set({ name: name || undefined }));
        this.properties(one);
        if (!one.source) {
            this.description(one);
        }
        this.offer(one);
    }

    /** Says anew what was found at the element shown. */
    remark() {
        const lines = (this.shown ? this.found(this.shown.id) : []).map((message) => {
            const line = document.createElement('li');
            line.textContent = message;
            return line;
        });
        this.findings.replaceChildren(...lines);
    }

    private kind(element: Element): string {
        return this.words[`kind.${element.type.replace('bpmn:', '')}`] ?? element.type.replace('bpmn:', '');
    }

    private properties(element: Element) {
        switch (element.type) {
            case 'bpmn:ServiceTask':
                this.choose(this.words['panel.step'], this.catalogue.steps, engine(element, 'delegateExpression'), (step) =>
                    this.set({ 'camunda:delegateExpression': step })
                );
                break;
            case 'bpmn:UserTask':
                this.choose(this.words['panel.who'], this.catalogue.groups, engine(element, 'candidateGroups'), (group) =>
                    this.set({ 'camunda:candidateGroups': group })
                );
                break;
            case 'bpmn:BoundaryEvent':
            case 'bpmn:IntermediateCatchEvent':
            case 'bpmn:StartEvent':
                this.time(element);
                break;
            case 'bpmn:SequenceFlow':
                this.condition(element);
                break;
            default:
        }
    }

    private time(element: Element) {
        const timer = ((element.businessObject.get('eventDefinitions') as Moddle[] | undefined) ?? []).find(
            (definition) => definition.$type === 'bpmn:TimerEventDefinition'
        );
        if (!timer) {
            return;
        }
        const body = (name: string) => ((timer.get(name) as { body?: string } | undefined)?.body ?? '').trim();
        const duration = body('timeDuration');
        const cycle = body('timeCycle');
        const date = body('timeDate');
        const days = DAYS.exec(duration)?.[1] ?? TIMES.exec(cycle)?.[2] ?? '';
        const times = TIMES.exec(cycle)?.[1] ?? '1';
        const write = (d: string, n: string) => {
            const once = Number(n) <= 1;
            this.timing(element, timer, once ? 'timeDuration' : 'timeCycle', once ? `P${d}D` : `R${n}/P${d}D`);
        };
        this.choose(
            this.words['panel.when'],
            [{ value: '', label: this.words['panel.when.days'] }, ...this.catalogue.times, ...this.catalogue.cycles],
            days ? '' : cycle || date,
            (fact) => {
                if (!fact) {
                    write('7', '1');
                } else {
                    const repeated = this.catalogue.cycles.some((each) => each.value === fact);
                    this.timing(element, timer, repeated ? 'timeCycle' : 'timeDate', fact);
                }
                this.show([element]);
            }
        );
        if (days) {
            this.number(this.words['panel.days'], days, 365, (d) => write(d, times));
            if (element.businessObject.get('cancelActivity') === false) {
                this.number(this.words['panel.times'], times, 20, (n) => write(days, n));
            }
        }
    }

    private timing(element: Element, timer: Moddle, name: string, body: string) {
        const expression = this.modeler.get('moddle').create('bpmn:FormalExpression', { body });
        this.modeler.get('modeling').updateModdleProperties(element, timer, {
            timeDate: undefined,
            timeCycle: undefined,
            timeDuration: undefined,
            [name]: expression
        });
    }

    private condition(flow: Element) {
        const from = flow.source!;
        if (from.type !== 'bpmn:ExclusiveGateway' && from.type !== 'bpmn:InclusiveGateway') {
            return;
        }
        const isDefault = from.businessObject.get('default') === flow.businessObject;
        this.check(this.words['panel.default'], isDefault, (on) => {
            this.modeler.get('modeling').updateProperties(from, { default: on ? flow.businessObject : undefined });
            if (on) {
                this.set({ conditionExpression: undefined });
            }
            this.show([flow]);
        });
        if (isDefault) {
            return;
        }
        const said = ((flow.businessObject.get('conditionExpression') as { body?: string } | undefined)?.body ?? '').trim();
        const parts = COMPARED.exec(said);
        if (said && !parts) {
            this.say('p', said);
            return;
        }
        const fact = parts?.[2] ?? '';
        const value = parts?.[4] ?? parts?.[5] ?? '';
        const test = parts?.[1] ? 'no' : (parts?.[3] ?? 'yes');
        const write = (f: string, t: string, v: string) => {
            const quoted = /^-?\d+(\.\d+)?$|^true$|^false$/.test(v) ? v : `'${v.replace(/['"\\${}]/g, '')}'`;
            const body = t === 'yes' ? `\${${f}}` : t === 'no' ? `\${!${f}}` : `\${${f} ${t} ${quoted}}`;
            this.set({ conditionExpression: this.modeler.get('moddle').create('bpmn:FormalExpression', { body }) });
            this.show([flow]);
        };
        this.choose(this.words['panel.fact'], this.catalogue.facts, fact, (f) => write(f, test, value));
        const tests = Object.entries(TESTS).map(([value, word]) => ({ value, label: this.words[word] }));
        this.choose(this.words['panel.test'], tests, test, (t) => fact && write(fact, t, value));
        if (test !== 'yes' && test !== 'no') {
            this.text(this.words['panel.value'], value, (v) => fact && write(fact, test, v));
        }
    }

    private description(element: Element) {
        const said = ((element.businessObject.get('documentation') as { text?: string }[] | undefined) ?? [])[0]?.text ?? '';
        const field = document.createElement('textarea');
        field.rows = 3;
        field.value = said;
        field.addEventListener('change', () => {
            const text = field.value.trim();
            this.set({ documentation: text ? [this.modeler.get('moddle').create('bpmn:Documentation', { text })] : [] });
        });
        this.labelled(this.words['panel.description'], field);
    }

    private offer(element: Element) {
        const waits = element.type === 'bpmn:UserTask' || element.type === 'bpmn:ReceiveTask';
        const works = waits || element.type === 'bpmn:ServiceTask';
        if (!works) {
            return;
        }
        this.say('h3', this.words['panel.blocks']);
        if (waits && this.catalogue.reminders.length > 0) {
            this.button(this.words['block.remind'], this.words['block.remind.does'], () =>
                this.blocks.remind(element, this.catalogue.reminders[0], 7)
            );
        }
        if (element.outgoing.length === 1) {
            this.button(this.words['block.four'], this.words['block.four.does'], () =>
                this.blocks.confirm(element, this.catalogue.groups[0].value)
            );
        }
    }

    private set(properties: Record<string, unknown>) {
        if (this.shown) {
            this.modeler.get('modeling').updateProperties(this.shown, properties);
        }
    }

    private say(tag: string, words: string) {
        const element = document.createElement(tag);
        element.textContent = words;
        this.side.append(element);
    }

    private text(name: string, value: string, changed: (value: string) => void) {
        const field = document.createElement('input');
        field.value = value;
        field.addEventListener('change', () => changed(field.value.trim()));
        this.labelled(name, field);
    }

    private number(name: string, value: string, most: number, changed: (value: string) => void) {
        const field = document.createElement('input');
        field.type = 'number';
        field.min = '1';
        field.max = String(most);
        field.value = value;
        field.addEventListener('change', () => {
            const n = Math.min(most, Math.max(1, Math.round(Number(field.value) || 1)));
            field.value = String(n);
            changed(String(n));
        });
        this.labelled(name, field);
    }

    private check(name: string, value: boolean, changed: (value: boolean) => void) {
        const field = document.createElement('input');
        field.type = 'checkbox';
        field.checked = value;
        field.addEventListener('change', () => changed(field.checked));
        const label = document.createElement('label');
        label.className = 'cc-editor-check';
        label.append(field, name);
        this.side.append(label);
    }

    private choose(name: string, choices: Choice[], value: string, changed: (value: string) => void) {
        const field = document.createElement('select');
        const known = choices.some((choice) => choice.value === value);
        if (!known) {
            field.append(new Option(value || this.words['panel.choose'], value, true, true));
        }
        choices.forEach((choice) => field.append(new Option(choice.label, choice.value, false, choice.value === value)));
        this.labelled(name, field);
        const note = document.createElement('p');
        const explain = () => (note.textContent = choices.find((choice) => choice.value === field.value)?.note ?? '');
        explain();
        this.side.append(note);
        field.addEventListener('change', () => {
            explain();
            changed(field.value);
        });
    }

    private labelled(name: string, field: HTMLElement) {
        const label = document.createElement('label');
        const words = document.createElement('span');
        words.textContent = name;
        label.append(words, field);
        this.side.append(label);
    }

    private button(name: string, does: string, act: () => void) {
        const button = document.createElement('button');
        button.type = 'button';
        const title = document.createElement('strong');
        title.textContent = name;
        const note = document.createElement('span');
        note.textContent = does;
        button.append(title, note);
        button.addEventListener('click', act);
        this.side.append(button);
    }
}
