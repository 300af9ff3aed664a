/** The entries of Vaadin's menus claim to be selectable, which ARIA forbids for the role that they have. */
import '@vaadin/context-menu';

type MenuItem = HTMLElement & { _selectedChanged(selected: boolean): void };

void customElements.whenDefined('vaadin-context-menu-item').then((item) => {
    (item.prototype as MenuItem)._selectedChanged = () => {};
});
