import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

/** "a conversation with the Chilean media": nobody of the state. */
export const isAudience = (view: Frame['view'], { kind, to }: Mention): boolean =>
  kind === 'adjective' && isAnyAt(view, to, AUDIENCE);

const AUDIENCE = anyOf(
  'media|journalists?|reporters?|press|students?|community|television|tv|channels?|newspapers?|audience|public|youth',
);
