/* A part of the worker (parts.ts): what finds statements in a text. */
export { findStatements } from '../article/find.ts';
