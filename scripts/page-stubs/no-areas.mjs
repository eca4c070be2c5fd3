/** The short page carries no villages: what asks for them is answered that there is none, and the page says so. */
export const AREAS = {};
export const AREA_SOURCE = { name: '', released: '2000-01-01' };
