/** pako without its other half: the same class, whose types stand with the whole package only. */
declare module 'pako/browser/inflate' {
  export { Inflate } from 'pako';
}
