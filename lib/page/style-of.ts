/**
 * The style that an element's own attribute gives it, in small letters and without blanks ("display:none"). Read without a regular
 * expression: on a page that was just opened, the first one costs as much as a hundred elements.
 */
export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').slice(0, 2_000).toLowerCase().replaceAll(' ', '')
