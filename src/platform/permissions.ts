/** What "start afresh" asks for, at the moment of use. */
export const CLEARING: { permissions: 'browsingData'[] } = { permissions: ['browsingData'] };
