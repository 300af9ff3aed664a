/** What the editor uses of bpmn-js, whose own types do not cover its services. */
export type Moddle = Record<string, unknown> & {
    $type: string;
    id: string;
    name?: string;
    $attrs?: Record<string, string>;
    get(name: string): unknown;
};
export type Element = {
    id: string;
    type: string;
    x: number;
    y: number;
    width: number;
    height: number;
    businessObject: Moddle;
    parent?: Element;
    labelTarget?: Element;
    host?: Element;
    source?: Element;
    target?: Element;
    outgoing: Element[];
    incoming: Element[];
    attachers?: Element[];
};
export type Point = { x: number; y: number };
export type Modeling = {
    updateProperties(element: Element, properties: Record<string, unknown>): void;
    updateModdleProperties(element: Element, part: Moddle, properties: Record<string, unknown>): void;
    createShape(shape: unknown, place: Point, parent: Element, options?: { attach?: boolean }): Element;
    appendShape(source: Element, shape: unknown, place: Point, parent?: Element): Element;
    connect(from: Element, to: Element): Element;
    reconnectEnd(flow: Element, to: Element, docking: Point): void;
    updateWaypoints(flow: Element, points: Point[]): void;
    resizeShape(shape: Element, bounds: Point & { width: number; height: number }): void;
    moveElements(elements: Element[], by: Point): void;
};
export type Registry = {
    get(id: string): Element | undefined;
    filter(test: (element: Element) => boolean): Element[];
};
export type Canvas = {
    zoom(scale: number | 'fit-viewport', centre?: 'auto'): number;
    addMarker(id: string, marker: string): void;
    removeMarker(id: string, marker: string): void;
    scrollToElement(element: Element): void;
    scroll(by: { dx: number; dy: number }): void;
    getRootElement(): Element;
    resized(): void;
};
export type ModdleFactory = {
    create(type: string, properties?: Record<string, unknown>): Moddle;
    createAny(type: string, uri: string, properties: Record<string, unknown>): Moddle;
};
export type Overlays = {
    add(id: string, type: string, overlay: { position: object; html: HTMLElement }): void;
    remove(filter: { type: string }): void;
};
type Services = {
    overlays: Overlays;
    canvas: Canvas;
    modeling: Modeling;
    elementRegistry: Registry;
    elementFactory: { createShape(attributes: Record<string, unknown>): unknown };
    moddle: ModdleFactory;
    selection: { select(element: Element): void };
};
export type Modeler = {
    importXML(xml: string): Promise<unknown>;
    saveXML(options: { format: boolean }): Promise<{ xml?: string }>;
    saveSVG(): Promise<{ svg: string }>;
    get<S extends keyof Services>(service: S): Services[S];
    on(event: string, callback: (event: { newSelection?: Element[] }) => void): void;
    destroy(): void;
};

export const ENGINE = 'http://camunda.org/schema/1.0/bpmn';

/** An attribute of the engine's namespace. */
export function engine(element: Element, name: string): string {
    return element.businessObject.$attrs?.[`camunda:${name}`] ?? '';
}
