import { elementAround, holderOf } from './shadow.ts';

/** What may lie under words beside an element's own background. */
const PICTURES = 'img, video, canvas';

/** A background colour, as computed, that lets through what is behind it. */
const SEE_THROUGH = /^transparent$|^rgba\(.*, (?:0|0?\.\d+)\)$|\/ (?:0|0?\.\d+)\)$/;

/** Tells of words whether a picture is their ground, as the page is laid out now. */
export function createGrounds(): (range: Range) => boolean {
  const boxes = [...document.querySelectorAll(PICTURES)].map(picture => picture.getBoundingClientRect());
  const known = new Map<Element, boolean>();
  return range => {
    const element = elementAround(range.startContainer);
    if (element === null) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const { left, top } = range.getBoundingClientRect();
    const lies = (box: DOMRect) => box.left <= left && box.right > left && box.top <= top && box.bottom > top;
    const over = isPictured(element, boxes.some(lies));
    known.set(element, over);
    return over;
  };
}

/** Whether a background, or where `overPicture` a picture of the page, shows between the words and the first opaque ground. */
function isPictured(element: Element, overPicture: boolean): boolean {
  for (let at: Node | null = element; at !== null; at = holderOf(at)) {
    if (!(at instanceof Element)) continue;
    const { backgroundImage, backgroundColor } = getComputedStyle(at);
    if (/url\(|image-set\(/.test(backgroundImage)) return true;
    if (!SEE_THROUGH.test(backgroundColor)) return false;
  }
  return overPicture;
}
