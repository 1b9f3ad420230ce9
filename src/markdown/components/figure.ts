import { captionedPicture } from '../parse/component-parts.ts';
import { around, fill, type Arrange } from './words.ts';

/** `<Figure>`: the picture, then all below it as its caption. */
export const arrangeFigure: Arrange = (element) => {
  const { picture, caption } = captionedPicture(element);
  if (picture.length > 0 && caption.length > 0) fill(element, [...picture, around('figcaption', caption)]);
};
