import type { Mark } from './marks.ts';

/** What stands around a node. */
export interface Around<Node> {
  readonly depth: number;
  /** The element that it is in; none outside of all. */
  readonly holder?: Node | undefined;
  /** Whether a text right in the holder is shown, once somebody asked: asking is dear, and most elements hold no text. */
  isShown?: boolean;
  /** What the holder shows in place of its children, unless that has a place for them. */
  readonly shadow?: Node | undefined;
  /** Inside a button, or a link to another host: what is there speaks of others. */
  readonly isElsewhere: boolean;
  readonly isLink: boolean;
  /** Inside a link within the page: past what stands at its head. */
  readonly isSkip: boolean;
  /** Inside a drawing, whose title describes it. */
  readonly isDrawing: boolean;
  /** Collects the text of a heading. */
  readonly heading?: Heading | undefined;
  /** Collects the text that is drawn, or that stands where a logo is. */
  readonly mark?: Mark | undefined;
}

/** A heading that nobody sees is none: anybody can write a name there, to speak or to be quietened by it. */
export interface Heading {
  shown: string;
}
