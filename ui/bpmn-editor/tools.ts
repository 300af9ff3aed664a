/** The tools at the drawing: only what a process of the house may hold. */
import type { Words } from './blocks';
import type { Element } from './types';

type Entry = { group: string; className: string; title: string; action: Record<string, unknown> };
type Starts = { start(event: Event, shape: unknown): void };
type Factory = { createShape(attributes: Record<string, unknown>): unknown };

const SHAPES: [string, string, string][] = [
    ['bpmn:ServiceTask', 'bpmn-icon-service-task', 'tool.automatic'],
    ['bpmn:ExclusiveGateway', 'bpmn-icon-gateway-xor', 'tool.decision'],
    ['bpmn:ParallelGateway', 'bpmn-icon-gateway-parallel', 'tool.parallel'],
    ['bpmn:EndEvent', 'bpmn-icon-end-event-none', 'tool.end']
];

/** A module of the editor whose palette and pad beside an element offer what the catalogue knows, and nothing else. */
export function restricted(words: Words) {
    class Palette {
        static readonly $inject = ['palette', 'create', 'elementFactory', 'handTool', 'lassoTool', 'spaceTool'];

        constructor(
            palette: { registerProvider(provider: Palette): void },
            private readonly create: Starts,
            private readonly factory: Factory,
            private readonly hand: { activateHand(event: Event): void },
            private readonly lasso: { activateSelection(event: Event): void },
            private readonly space: { activateSelection(event: Event): void }
        ) {
            palette.registerProvider(this);
        }

        getPaletteEntries() {
            const tool = (className: string, title: string, act: (event: Event) => void): Entry => ({
                group: 'tools',
                className,
                title: words[title],
                action: { click: act }
            });
            const entries: Record<string, unknown> = {
                hand: tool('bpmn-icon-hand-tool', 'tool.hand', (event) => this.hand.activateHand(event)),
                lasso: tool('bpmn-icon-lasso-tool', 'tool.lasso', (event) => this.lasso.activateSelection(event)),
                space: tool('bpmn-icon-space-tool', 'tool.space', (event) => this.space.activateSelection(event)),
                line: { group: 'tools', separator: true }
            };
            for (const [type, className, title] of SHAPES) {
                const begin = (event: Event) => this.create.start(event, this.factory.createShape({ type }));
                entries[type] = { group: 'create', className, title: words[title], action: { dragstart: begin, click: begin } };
            }
            return entries;
        }
    }

    class Pad {
        static readonly $inject = ['contextPad', 'connect', 'modeling'];

        constructor(
            pad: { registerProvider(provider: Pad): void },
            private readonly connect: Starts,
            private readonly modeling: { removeElements(elements: Element[]): void }
        ) {
            pad.registerProvider(this);
        }

        getContextPadEntries(element: Element) {
            const begin = (event: Event) => this.connect.start(event, element);
            const entries: Record<string, Entry> = {
                delete: {
                    group: 'edit',
                    className: 'bpmn-icon-trash',
                    title: words['tool.delete'],
                    action: { click: () => this.modeling.removeElements([element]) }
                }
            };
            if (!element.source && !element.labelTarget) {
                entries.connect = {
                    group: 'connect',
                    className: 'bpmn-icon-connection',
                    title: words['tool.connect'],
                    action: { click: begin, dragstart: begin }
                };
            }
            return entries;
        }

        getMultiElementContextPadEntries(elements: Element[]) {
            return {
                delete: {
                    group: 'edit',
                    className: 'bpmn-icon-trash',
                    title: words['tool.delete'],
                    action: { click: () => this.modeling.removeElements(elements.slice()) }
                }
            };
        }
    }

    return {
        __init__: ['paletteProvider', 'contextPadProvider'],
        paletteProvider: ['type', Palette],
        contextPadProvider: ['type', Pad]
    };
}
