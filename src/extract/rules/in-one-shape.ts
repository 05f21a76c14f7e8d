import type { Draft } from './rule.ts';

/** A draft made as every other one is, whichever rule made it: the engine reads what has one shape fastest. */
export const inOneShape = ({
  detail,
  stance,
  participants,
  evidence,
  toldBy,
  dated,
  frame,
  isStanding,
  wantsOtherSide,
  otherwise,
  refersTo,
  announcedFor,
}: Draft): Draft => ({
  detail,
  stance,
  participants,
  evidence,
  toldBy,
  dated,
  frame,
  isStanding,
  wantsOtherSide,
  otherwise,
  refersTo,
  announcedFor,
});
